// Who may do what, and when: every case of the commands' table, for every role and every stage of an interview.
import { describe, expect, it } from 'vitest';
import { type Command, type CommandType, commands } from '../../../src/interview/commands/index.ts';
import type { InterviewEvent } from '../../../src/interview/core/events.ts';
import { isRejection } from '../../../src/interview/core/rejection.ts';
import { type Authored, by, creation, event, type Setup, stored } from '../../support/interview/events.ts';
import { type Asker, decided, fold } from '../../support/interview/given.ts';
import { cell, table } from '../../support/interview/table.ts';

// Letters say who may: C candidate, I interviewer (any, while the server leads), S the server.
// `asked` = a question is open and nobody answered yet; `answered` = its follow-up waits; `between` = no question is open.
const WHO_MAY_WHEN = table(`
  command         | plan           | none | created | asked | answered | between | paused | finished
  ----------------|----------------|------|---------|-------|----------|---------|--------|---------
  createInterview | practice       | S    |         |       |          |         |        |
  startInterview  | practice       |      | C       |       |          |         |        |
  startInterview  | real           |      | C       |       |          |         |        |
  submitAnswer    | practice       |      |         | C     | C        |         |        |
  submitAnswer    | real           |      |         | C     | C        |         |        |
  askForHint      | practice       |      |         | C     | C        |         |        |
  askForHint      | practice, no hints |  |         |       |          |         |        |
  askForHint      | real           |      |         |       |          |         |        |
  skipQuestion    | practice       |      |         | C     | C        |         |        |
  skipQuestion    | real           |      |         | C     | C        |         |        |
  nextQuestion    | practice       |      |         |       |          | C I     |        |
  nextQuestion    | real           |      |         |       |          |         |        |
  pauseInterview  | practice       |      |         | C I   | C I      | C I     |        |
  pauseInterview  | practice, no pause |  |         | I     | I        | I       |        |
  resumeInterview | practice       |      |         |       |          |         | C I    |
  resumeInterview | practice, no pause |  |         |       |          |         | I      |
  finishInterview | practice       |      |         | C I   | C I      | C I     | C I    |
  finishInterview | real           |      |         | C I   | C I      |         | C I    |
  markAnswer      | practice       |      |         |       | I        | I       | I      | I
  markAnswer      | real           |      |         |       | I        |         | I      | I
  undoMark        | practice, marked |    |         |       | I        | I       | I      | I
  revealScores    | person         |      |         |       | I        | I       | I      | I
  addNote         | practice       |      | I       | I     | I        | I       | I      | I
  addNote         | real           |      | I       | I     | I        |         | I      | I
  addParticipant  | practice       |      | I       | I     | I        | I       | I      | I
  revokeLink      | practice       |      | I       | I     | I        | I       | I      | I
  passTime        | practice       | S    | S       | S     | S        | S       | S      | S
  passTime        | real           | S    | S       | S     | S        |         | S      | S
`);

const stages = ['none', 'created', 'asked', 'answered', 'between', 'paused', 'finished'] as const;
type Stage = (typeof stages)[number];

const letters: Readonly<Record<Asker, string>> = {
  candidate: 'C',
  interviewer: 'I',
  other: 'I',
  observer: 'O',
  stranger: 'X',
  server: 'S',
};
const askers = Object.keys(letters) as Asker[];

/** In every log the first question is event 3 and its first answer event 4. */
const QUESTION = 3;

const examples: { [Type in CommandType]: Extract<Command, { type: Type }> } = {
  createInterview: creation(),
  startInterview: { type: 'startInterview' },
  submitAnswer: { type: 'submitAnswer', text: 'I would boil some water first.' },
  askForHint: { type: 'askForHint' },
  skipQuestion: { type: 'skipQuestion' },
  nextQuestion: { type: 'nextQuestion' },
  pauseInterview: { type: 'pauseInterview' },
  resumeInterview: { type: 'resumeInterview' },
  finishInterview: { type: 'finishInterview' },
  markAnswer: { type: 'markAnswer', question: QUESTION, mark: 3, ticks: {} },
  undoMark: { type: 'undoMark', question: QUESTION },
  revealScores: { type: 'revealScores' },
  addNote: { type: 'addNote', text: 'Calm, and to the point.', private: true },
  addParticipant: { type: 'addParticipant', participant: { id: 'new', role: 'observer', name: 'New' } },
  revokeLink: { type: 'revokeLink', participant: 'olga' },
  passTime: { type: 'passTime', draft: null },
};

function setupOf(plan: string): Setup {
  return {
    mode: plan.includes('real') ? 'real' : 'practice',
    reveal: plan.includes('person') ? 'person' : plan.includes('real') ? 'end' : 'question',
    hints: !plan.includes('no hints'),
    pause: !plan.includes('no pause'),
    followUps: { pumps: 0, probes: 1, authored: 1 },
  };
}

type Log = readonly (InterviewEvent | Authored)[];

function logOf(plan: string, stage: Stage): Log {
  const marks = plan.includes('marked')
    ? [by('interviewer', event.marked(QUESTION)), by('other', event.marked(QUESTION))]
    : [];
  const created = [event.created(setupOf(plan))];
  const asked = [...created, event.started(), event.asked('tea', 1)];
  const answered = [
    ...asked,
    event.submitted(QUESTION),
    event.graded(QUESTION, 'tea', ['kettle']),
    event.probed(QUESTION, 'tea', 'leaves'),
    ...marks,
  ];
  const between = [...answered, event.closed(QUESTION, 'skipped')];
  return {
    none: [],
    created,
    asked,
    answered,
    between,
    paused: [...answered, event.paused()],
    finished: [...between, event.finished()],
  }[stage];
}

describe.each(WHO_MAY_WHEN.map((row) => ({ row, title: `${cell(row, 'command')} (${cell(row, 'plan')})` })))(
  '$title',
  ({ row }) => {
    const command = examples[cell(row, 'command') as CommandType];
    const plan = cell(row, 'plan');
    // A real interview asks the next question at once: it never stands between two.
    const reached = stages.filter((stage) => !(stage === 'between' && plan.includes('real')));

    for (const stage of reached) {
      for (const asker of askers.filter(
        (each) => each !== 'server' || stage === 'none' || command.type === 'passTime',
      )) {
        const allowed = cell(row, stage).split(' ').includes(letters[asker]);

        it(`${stage}: the ${asker} ${allowed ? 'may' : 'may not'}`, () => {
          const state = fold(stored(logOf(plan, stage)));
          const result = decided(state, command, asker, state.at + 1_000);

          expect(isRejection(result)).toBe(!allowed);
          if (allowed && command.type !== 'passTime') expect(result).not.toHaveLength(0);
        });
      }
    }
  },
);

describe('the table', () => {
  it('has every command', () => {
    expect(new Set(WHO_MAY_WHEN.map((row) => cell(row, 'command')))).toEqual(new Set(Object.keys(commands)));
  });
});

describe('a role that may never give a command', () => {
  const never = table(`
    command         | candidate | interviewer | observer
    startInterview  |           | x           | x
    submitAnswer    |           | x           | x
    askForHint      |           | x           | x
    skipQuestion    |           | x           | x
    nextQuestion    |           |             | x
    pauseInterview  |           |             | x
    finishInterview |           |             | x
    markAnswer      | x         |             | x
    undoMark        | x         |             | x
    revealScores    | x         |             | x
    addNote         | x         |             | x
    addParticipant  | x         |             | x
    revokeLink      | x         |             | x
    passTime        | x         | x           | x
  `);
  const cases = never.flatMap((row) =>
    (['candidate', 'interviewer', 'observer'] as const)
      .filter((asker) => cell(row, asker) === 'x')
      .map((asker) => ({
        asker,
        command: examples[cell(row, 'command') as CommandType],
        type: cell(row, 'command'),
      })),
  );

  it.each(cases)('is told `not-allowed`: $type by the $asker', ({ asker, command }) => {
    const stage: Stage =
      command.type === 'startInterview'
        ? 'created'
        : command.type === 'nextQuestion'
          ? 'between'
          : 'answered';
    const state = fold(stored(logOf('person', stage)));

    expect(decided(state, command, asker, state.at + 1_000)).toMatchObject({ rejected: 'not-allowed' });
  });
});

describe('a participant whose link was revoked', () => {
  const cases = [
    { asker: 'candidate' as const, command: examples.submitAnswer },
    { asker: 'candidate' as const, command: examples.finishInterview },
    { asker: 'interviewer' as const, command: examples.markAnswer },
    { asker: 'interviewer' as const, command: examples.addNote },
    { asker: 'interviewer' as const, command: examples.addParticipant },
  ];

  it.each(cases)('may do nothing more: $command.type by the $asker', ({ asker, command }) => {
    const id = asker === 'candidate' ? 'cat' : 'ida';
    const state = fold(stored([...logOf('practice', 'answered'), by('other', event.revoked(id))]));

    expect(decided(state, command, asker, state.at + 1_000)).toMatchObject({ rejected: 'not-allowed' });
  });
});
