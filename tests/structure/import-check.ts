// Holds modules against the import rules, and follows what a module brings along when the program runs.
import type { ModuleImport, SourceModule } from '../../bench/source-modules.ts';
import type { ImportRule } from './import-rules.ts';

/** The rule with the longest path that holds a file; undefined where none does. */
export function ruleOf(path: string, rules: readonly ImportRule[]): ImportRule | undefined {
  return rules
    .filter(({ of }) => holds(of, path))
    .sort((one, other) => other.of.length - one.of.length)
    .at(0);
}

/** A sentence for each import that no rule allows, and for each file that no rule speaks of. */
export function breachesOf(modules: readonly SourceModule[], rules: readonly ImportRule[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const rule = ruleOf(path, rules);
    if (rule === undefined) return [`${path} stands in no folder that the rules know`];
    return imports
      .filter((each) => !isAllowed(each, rule))
      .map(({ target, isTypeOnly }) => `${path} imports ${isTypeOnly ? 'types of ' : ''}${target}`);
  });
}

function isAllowed({ target, isPackage, isTypeOnly }: ModuleImport, rule: ImportRule): boolean {
  if (isPackage)
    return (rule.packages ?? []).some((name) =>
      /[:/]$/.test(name) ? target.startsWith(name) : holds(name, target),
    );
  return [rule.of, ...rule.may, ...(isTypeOnly ? (rule.types ?? []) : [])].some((path) =>
    holds(path, target),
  );
}

function holds(path: string, file: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

/** The shortest chain of imports, types left out, from a module to a package; undefined where there is none. */
export function wayTo(
  packageName: string,
  start: string,
  modules: readonly SourceModule[],
): readonly string[] | undefined {
  const byPath = new Map(modules.map((each) => [each.path, each]));
  const ways = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    for (const { target, isTypeOnly } of byPath.get(way.at(-1) ?? '')?.imports ?? []) {
      if (isTypeOnly || seen.has(target)) continue;
      if (holds(packageName, target)) return [...way, target];
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  return undefined;
}
