// A small sound pack, to be spoilt by tests one thing at a time.
import { checkFiles, checkPack } from '../../src/authoring/check-pack.ts';
import type { Finding } from '../../src/authoring/finding.ts';
import { type Examination, examinePack } from '../../src/authoring/lint.ts';

type Json = Record<string, unknown>;

const reference =
  'I make the consumer idempotent, so that handling a message again changes nothing. Each message carries a key, and the key is stored under a unique constraint within the same transaction as the result. Old keys are deleted once no duplicate can arrive any more.';

export const soundRubric: Json = {
  $schema: '../../schemas/rubric.schema.json',
  id: 'twice',
  title: 'Messages that come twice',
  question: 'Your queue may deliver a message twice. What do you do about it?',
  level: 'mid',
  topics: ['messaging'],
  minutes: 4,
  referenceAnswers: [reference],
  concepts: [
    { id: 'idempotent', name: 'Idempotent consumer', anyOf: ['idempotent consumer|handler again|repeat'] },
    {
      id: 'key',
      name: 'A unique key under a constraint',
      anyOf: ['key unique constraint|index'],
      probe: 'How would you notice?',
    },
    { id: 'transaction', name: 'The work in one transaction', anyOf: ['same|one transaction result|work'] },
    { id: 'cleanup', name: 'Old keys are deleted', anyOf: ['old|expired key delete|remove'] },
  ],
  misconceptions: [
    {
      id: 'exactly-once',
      says: 'A queue always delivers exactly once',
      severity: 'major',
      anyOf: ['queue always exactly_once'],
      correction: 'At least once.',
    },
  ],
  followUps: [{ text: 'For how long do you keep them?', concepts: ['cleanup'] }],
  samples: [
    {
      kind: 'half',
      answer: 'The consumer is idempotent, so handling it again changes nothing.',
      range: [15, 60],
    },
    {
      kind: 'keyword-list',
      answer: 'idempotency, unique keys, transactions, constraint, deletion',
      range: [0, 39],
    },
  ],
};

const soundPack: Json = {
  $schema: '../schemas/pack.schema.json',
  format: 1,
  id: 'small',
  title: 'Small',
  description: 'A pack for tests.',
  language: 'en',
  licence: 'MIT',
  version: '1.0.0',
};

const soundPlan: Json = {
  $schema: '../../schemas/plan.schema.json',
  id: 'short',
  title: 'Short',
  description: 'One question.',
  minutes: 5,
  mode: 'practice',
  sections: [{ questions: ['twice'] }],
};

/** The files of the pack as text, with what `changes` says put over its one rubric. */
export function packTexts(changes: Json = {}): Map<string, string> {
  return new Map([
    ['pack.json', text(soundPack)],
    ['plans/short.json', text(soundPlan)],
    ['questions/twice.json', text({ ...soundRubric, ...changes })],
  ]);
}

/** JSON as a person writes it, one key a line. */
export function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Checks and lints the files of a pack, as `rubric lint` does. */
export function examine(files: ReadonlyMap<string, string>): Examination {
  return examinePack(checkPack(checkFiles(files)));
}

/** What the linter finds in the files of a pack. */
export function lintPack(files: ReadonlyMap<string, string>): readonly Finding[] {
  return examine(files).findings;
}

export function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => finding.rule);
}
