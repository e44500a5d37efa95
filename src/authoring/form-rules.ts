// Lint rules on the form of a pack: names, links, wordings written twice. None of them grades anything.
import type { Pack, Plan, Rubric } from '../engine/index.ts';
import { type AuthoredWording, conceptWordings, misconceptionWordings } from './authored-wordings.ts';
import { type Finding, findingAt } from './finding.ts';
import type { PackTexts, ValidFile } from './pack-texts.ts';
import { sourceFindings } from './source-rules.ts';

/** Findings on the form of a pack's files. */
export function formFindings({ pack, lexicon, rubrics, plans }: PackTexts): Finding[] {
  const everyFile = [...(pack ? [pack] : []), ...(lexicon ? [lexicon] : []), ...rubrics, ...plans];
  return [
    ...(pack ? planGroupFindings(pack, plans) : []),
    ...everyFile.flatMap(schemaLinkFindings),
    ...[...rubrics, ...plans].flatMap(fileNameFindings),
    ...rubrics.flatMap((file) => [
      ...repeatedIds(file, 'concepts', file.value.concepts ?? []),
      ...repeatedIds(file, 'misconceptions', file.value.misconceptions),
      ...repeatedWordings(file),
      ...sourceFindings(file),
    ]),
  ];
}

/** A plan that stands under two headings is offered under the first; one that is not there under none. */
function planGroupFindings(pack: ValidFile<Pack>, plans: readonly ValidFile<Plan>[]): Finding[] {
  const known = new Set(plans.map((file) => file.value.id));
  const named = pack.value.planGroups.flatMap((group, at) =>
    group.plans.map((plan, index) => ({ plan, path: ['planGroups', at, 'plans', index] })),
  );
  const unknown = named.filter(({ plan }) => !known.has(plan));
  const again = repeats(named, ({ plan }) => plan).map(([second]) => second);
  function finding({ plan, path }: (typeof named)[number], what: string) {
    return findingAt(pack, path, {
      rule: 'plan-group',
      message: `\`${plan}\` ${what}.`,
      mend: 'Name every plan once, by the id of its file in `plans`.',
    });
  }
  return [
    ...unknown.map((one) => finding(one, 'is no valid plan of this pack')),
    ...again.map((one) => finding(one, 'stands in `planGroups` already')),
  ];
}

function schemaLinkFindings(file: ValidFile<{ $schema?: string | undefined }>): Finding[] {
  if (file.value.$schema !== undefined) return [];
  return [
    findingAt(file, [], {
      rule: 'schema-link',
      severity: 'warning',
      message: 'The file names no `$schema`, so that no editor can complete or check it.',
      mend: 'Add `"$schema"` with the path of the schema in `rubrics/schemas`.',
    }),
  ];
}

function fileNameFindings(file: ValidFile<{ id: string }>): Finding[] {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1).replace(/\.json$/, '');
  const { id } = file.value;
  if (name === id) return [];
  return [
    findingAt(file, ['id'], {
      rule: 'file-name',
      message: `The id is \`${id}\`, but the file is called \`${name}.json\`.`,
      mend: `Call the file \`${id}.json\`, or change the id.`,
    }),
  ];
}

function repeatedIds(
  file: ValidFile<Rubric>,
  key: 'concepts' | 'misconceptions',
  entries: readonly { id: string }[],
): Finding[] {
  return repeats([...entries.entries()], ([, entry]) => entry.id).map(([[index, entry]]) =>
    findingAt(file, [key, index, 'id'], {
      rule: 'repeated-id',
      message: `Two of the ${key} are called \`${entry.id}\`.`,
      mend: 'Give one of them another id.',
    }),
  );
}

/** The same words cannot tell two concepts apart; written twice in one they only look like more. */
function repeatedWordings(file: ValidFile<Rubric>): Finding[] {
  const lists = [conceptWordings(file.value), misconceptionWordings(file.value)];
  return lists
    .flatMap((wordings) => repeats(wordings, meaningOf))
    .map(([again, first]) => {
      const within = again.owner === first.owner;
      return findingAt(file, again.path, {
        rule: within ? 'repeated-wording' : 'shared-wording',
        message: `\`${again.text}\` already stands under \`${first.owner}\`.`,
        mend: within ? 'Remove one.' : 'Keep it where it belongs, and add what sets the other one apart.',
      });
    });
}

/** Neither the order of slots nor that of alternatives changes what a wording means. */
function meaningOf({ text }: AuthoredWording): string {
  const slots = text.toLowerCase().split(/\s+/);
  const sorted = slots.map((slot) => [...new Set(slot.split('|'))].sort().join('|'));
  return sorted.sort().join(' ');
}

/** Every entry whose key an earlier one had, with that first one. */
function repeats<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): [again: Entry, first: Entry][] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): [Entry, Entry][] => {
    const first = firsts.get(keyOf(entry));
    if (first !== undefined) return [[entry, first]];
    firsts.set(keyOf(entry), entry);
    return [];
  });
}
