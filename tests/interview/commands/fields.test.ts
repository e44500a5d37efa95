// What the body of a command may hold: every limit at its last good value and one beyond it.
import { describe, expect, it } from 'vitest';
import { type CommandType, commands } from '../../../src/interview/commands/index.ts';
import { creation } from '../../support/interview/events.ts';

function takes(type: CommandType, body: Readonly<Record<string, unknown>>): boolean {
  return commands[type].schema.safeParse({ type, ...body }).success;
}

const mark = { question: 3, mark: 2 };
const newcomer = { id: 'nina', role: 'observer', name: 'Nina' };

/** A field of a command, the outermost values that it takes, and the nearest that it does not. */
const FIELDS: readonly {
  readonly type: CommandType;
  readonly field: string;
  readonly with: (value: unknown) => Readonly<Record<string, unknown>>;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}[] = [
  {
    type: 'markAnswer',
    field: 'mark',
    with: (value) => ({ ...mark, mark: value }),
    good: [0, 4],
    bad: [-1, 5, 1.5, '2'],
  },
  {
    type: 'markAnswer',
    field: 'question',
    with: (question) => ({ ...mark, question }),
    good: [1, 1_000_000],
    bad: [0, 1_000_001, 1.5],
  },
  {
    type: 'markAnswer',
    field: 'ticks',
    with: (concept) => ({ ...mark, ticks: { [String(concept)]: true } }),
    good: ['a'.repeat(80)],
    bad: ['a'.repeat(81)],
  },
  {
    type: 'markAnswer',
    field: 'reason',
    with: (reason) => ({ ...mark, reason }),
    good: [undefined, 'a'.repeat(4_000)],
    bad: ['a'.repeat(4_001)],
  },
  {
    type: 'undoMark',
    field: 'question',
    with: (question) => ({ question }),
    good: [1, 1_000_000],
    bad: [0, 1_000_001, undefined],
  },
  {
    type: 'submitAnswer',
    field: 'to',
    with: (to) => ({ text: 'Yes.', to }),
    good: [undefined, 1, 1_000_000],
    bad: [0, 1_000_001],
  },
  {
    type: 'skipQuestion',
    field: 'to',
    with: (to) => ({ to }),
    good: [undefined, 1, 1_000_000],
    bad: [0, 1_000_001],
  },
  {
    type: 'askForHint',
    field: 'to',
    with: (to) => ({ to }),
    good: [undefined, 1, 1_000_000],
    bad: [0, 1_000_001],
  },
  {
    type: 'addNote',
    field: 'text',
    with: (text) => ({ text }),
    good: ['', 'a'.repeat(4_000)],
    bad: ['a'.repeat(4_001), undefined],
  },
  {
    type: 'addParticipant',
    field: 'name',
    with: (name) => ({ participant: { ...newcomer, name } }),
    good: ['', 'a'.repeat(80)],
    bad: ['a'.repeat(81), undefined],
  },
  {
    type: 'revokeLink',
    field: 'participant',
    with: (participant) => ({ participant }),
    good: ['olga', 'a'.repeat(80)],
    bad: ['a'.repeat(81), undefined],
  },
  {
    type: 'createInterview',
    field: 'mode',
    with: (mode) => ({ ...creation(), mode }),
    good: ['practice', 'real'],
    bad: ['', 'rehearsal'],
  },
  {
    type: 'createInterview',
    field: 'reveal',
    with: (reveal) => ({ ...creation(), reveal }),
    good: ['question', 'end', 'person'],
    bad: ['', 'never'],
  },
  {
    type: 'createInterview',
    field: 'participants',
    with: (participants) => ({ ...creation(), participants }),
    good: [[newcomer]],
    bad: [[]],
  },
];

describe.each(FIELDS)('$type: $field', ({ type, with: body, good, bad }) => {
  it('takes what is within its limits', () => {
    expect(good.filter((value) => !takes(type, body(value)))).toEqual([]);
  });

  it('does not take what is beyond them', () => {
    expect(bad.filter((value) => takes(type, body(value)))).toEqual([]);
  });
});

describe('a note', () => {
  it('is private where its author does not say otherwise', () => {
    expect(commands.addNote.schema.parse({ type: 'addNote', text: 'Calm.' })).toEqual({
      type: 'addNote',
      text: 'Calm.',
      private: true,
    });
  });
});

describe('a mark', () => {
  it('may go without ticks', () => {
    expect(commands.markAnswer.schema.parse({ type: 'markAnswer', ...mark })).toEqual({
      type: 'markAnswer',
      question: 3,
      mark: 2,
      ticks: {},
    });
  });
});

describe('the body of any command', () => {
  it.each(Object.keys(commands) as CommandType[])(
    'is of its own type, and holds no other field: %s',
    (type) => {
      const schema = commands[type].schema;

      expect(schema.safeParse({ type: 'another' }).error?.issues.some(({ path }) => path[0] === 'type')).toBe(
        true,
      );
      expect(
        schema.safeParse({ type, zqextra: 1 }).error?.issues.some(({ code }) => code === 'unrecognized_keys'),
      ).toBe(true);
    },
  );
});
