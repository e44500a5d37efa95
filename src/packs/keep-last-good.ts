// How a pack that is in use outlives a file that turned bad: the file keeps its last good version.
import type { CheckedFile } from '../authoring/check-file.ts';
import type { CheckedFiles } from '../authoring/check-pack.ts';
import type { Finding } from '../authoring/finding.ts';

/** A file that was good before and is wrong now keeps what it said; a file that is gone is gone. */
export function keepLastGood(now: CheckedFiles, before: CheckedFiles): CheckedFiles {
  return {
    pack: now.pack && keepValue(now.pack, before.pack),
    services: now.services && keepValue(now.services, before.services),
    lexicon: now.lexicon && keepValue(now.lexicon, before.lexicon),
    plans: keepValues(now.plans, before.plans),
    rubrics: keepValues(now.rubrics, before.rubrics),
  };
}

function keepValues<Value>(
  now: readonly CheckedFile<Value>[],
  before: readonly CheckedFile<Value>[],
): readonly CheckedFile<Value>[] {
  const byFile = new Map(before.map((checked) => [checked.file, checked]));
  return now.map((checked) => keepValue(checked, byFile.get(checked.file)));
}

function keepValue<Value>(
  now: CheckedFile<Value>,
  before: CheckedFile<Value> | null | undefined,
): CheckedFile<Value> {
  const value = before?.value ?? null;
  if (now.value !== null || value === null) return now;
  return { ...now, value, findings: now.findings.map(stillInUse) };
}

function stillInUse(finding: Finding): Finding {
  return { ...finding, fix: `${finding.fix} Until then its last good version is used.` };
}
