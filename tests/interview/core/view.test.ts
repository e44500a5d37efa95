// Who sees what, and when: every row of the events' table, for every viewer.
import { describe, expect, it } from 'vitest';
import {
  type EventType,
  eventSchemas,
  type InterviewEvent,
  reducedSchemas,
  type StoredEvent,
} from '../../../src/interview/core/events.ts';
import { reopens } from '../../../src/interview/core/reopens.ts';
import { type Role, roles } from '../../../src/interview/core/roles.ts';
import { view } from '../../../src/interview/core/view.ts';
import { viewRubric } from '../../../src/interview/core/view-rubric.ts';
import {
  type Authored,
  by,
  event,
  people,
  persons,
  type Setup,
  section,
  stored,
} from '../../support/interview/events.ts';
import { fold } from '../../support/interview/given.ts';
import { conceptOf, hashOf, usedRubrics } from '../../support/interview/rubrics.ts';
import { cell, table } from '../../support/interview/table.ts';

// A cell says what arrives: all; – (nothing); or the event without the field named (the person's code is null then), or as the summary, or the points covered.
// `interviewer` wrote the mark and the note of the row, `other` is a second interviewer.
const WHO_SEES_WHAT = table(`
  event              | situation                                 | candidate        | interviewer | other | observer
  -------------------|-------------------------------------------|------------------|-------------|-------|---------
  interviewCreated   | practice, open                            | summary          | no code     | no code | no code
  interviewCreated   | real, finished                            | summary          | no code     | no code | no code
  interviewCreated   | practice, open, blindFirst                | summary          | no code     | no code | no code
  interviewStarted   | practice, open                            | all              | all         | all   | all
  questionAsked      | practice, open                            | no rubricHash    | all         | all   | all
  questionAsked      | practice, closed                          | no rubricHash    | all         | all   | all
  questionAsked      | real, finished                            | no rubricHash    | all         | all   | all
  questionAsked      | practice, open, blindFirst                | no rubricHash    | all         | all   | all
  followUpAsked      | practice, open                            | no concepts      | all         | all   | all
  followUpAsked      | real, finished                            | no concepts      | all         | all   | all
  hintGiven          | practice, open                            | no concept       | all         | all   | all
  hintGiven          | practice, finished                        | no concept       | all         | all   | all
  questionClosed     | real, closed                              | all              | all         | all   | all
  timeWarned         | practice, open                            | all              | all         | all   | all
  interviewPaused    | practice, open                            | all              | all         | all   | all
  interviewResumed   | practice, open                            | all              | all         | all   | all
  participantAdded   | practice, open                            | all              | all         | all   | all
  linkRevoked        | practice, open                            | all              | all         | all   | all
  scoresRevealed     | person, closed, revealed                  | all              | all         | all   | all
  interviewFinished  | real, finished                            | all              | all         | all   | all
  -------------------|-------------------------------------------|------------------|-------------|-------|---------
  answerSubmitted    | practice, open                            | all              | all         | all   | all
  answerSubmitted    | real, open, blindFirst                    | all              | all         | all   | all
  -------------------|-------------------------------------------|------------------|-------------|-------|---------
  answerGraded       | practice, open                            | covered          | all         | all   | all
  answerGraded       | practice, closed                          | all              | all         | all   | all
  answerGraded       | practice, next                            | all              | all         | all   | all
  answerGraded       | practice, finished                        | all              | all         | all   | all
  answerGraded       | practice, end, open                       | covered          | all         | all   | all
  answerGraded       | practice, end, closed                     | covered          | all         | all   | all
  answerGraded       | practice, end, next                       | covered          | all         | all   | all
  answerGraded       | practice, end, finished                   | all              | all         | all   | all
  answerGraded       | practice, person, closed                  | covered          | all         | all   | all
  answerGraded       | practice, person, finished                | covered          | all         | all   | all
  answerGraded       | practice, person, finished, revealed      | all              | all         | all   | all
  answerGraded       | practice, person, closed, revealed        | all              | all         | all   | all
  answerGraded       | real, open                                | –                | all         | all   | all
  answerGraded       | real, closed                              | –                | all         | all   | all
  answerGraded       | real, next                                | –                | all         | all   | all
  answerGraded       | real, finished                            | all              | all         | all   | all
  answerGraded       | real, question, open                      | –                | all         | all   | all
  answerGraded       | real, question, closed                    | all              | all         | all   | all
  answerGraded       | real, person, finished                    | –                | all         | all   | all
  answerGraded       | real, person, finished, revealed          | all              | all         | all   | all
  answerGraded       | real, open, blindFirst                    | –                | –           | –     | all
  answerGraded       | real, open, blindFirst, marked            | –                | all         | –     | all
  answerGraded       | real, open, blindFirst, marked, undone    | –                | all         | –     | all
  answerGraded       | real, open, blindFirst, other marked      | –                | –           | all   | all
  answerGraded       | real, next, blindFirst, marked second     | –                | –           | –     | all
  answerGraded       | real, finished, blindFirst                | all              | –           | –     | all
  answerGraded       | real, finished, blindFirst, marked        | all              | all         | –     | all
  answerGraded       | practice, closed, blindFirst              | all              | –           | –     | all
  answerGraded       | practice, open, blindFirst, marked        | covered          | all         | –     | all
  -------------------|-------------------------------------------|------------------|-------------|-------|---------
  answerMarked       | practice, open, marked                    | –                | all         | all   | –
  answerMarked       | practice, closed, marked                  | all              | all         | all   | all
  answerMarked       | practice, end, closed, marked             | –                | all         | all   | –
  answerMarked       | practice, end, finished, marked           | all              | all         | all   | all
  answerMarked       | real, closed, marked                      | –                | all         | all   | –
  answerMarked       | real, finished, marked                    | all              | all         | all   | all
  answerMarked       | real, person, finished, marked            | –                | all         | all   | –
  answerMarked       | real, person, finished, marked, revealed  | all              | all         | all   | all
  answerMarked       | real, open, blindFirst, marked            | –                | all         | –     | –
  answerMarked       | real, open, blindFirst, marked, undone    | –                | all         | –     | –
  answerMarked       | real, open, blindFirst, marked, other marked | –             | all         | all   | –
  answerMarked       | real, finished, blindFirst, marked        | all              | all         | –     | all
  markUndone         | practice, open, marked, undone            | –                | all         | all   | –
  markUndone         | practice, closed, marked, undone          | all              | all         | all   | all
  markUndone         | real, closed, marked, undone              | –                | all         | all   | –
  markUndone         | real, finished, marked, undone            | all              | all         | all   | all
  markUndone         | real, open, blindFirst, marked, undone    | –                | all         | –     | –
  markUndone         | real, open, blindFirst, marked, undone, other marked | –     | all         | all   | –
  -------------------|-------------------------------------------|------------------|-------------|-------|---------
  noteAdded private  | practice, open                            | –                | all         | –     | –
  noteAdded private  | practice, finished                        | –                | all         | –     | –
  noteAdded shared   | practice, open                            | –                | all         | all   | –
  noteAdded shared   | real, finished                            | –                | all         | all   | –
  noteAdded shared   | real, open, blindFirst                    | –                | all         | all   | –
  noteAdded shared   | person, finished, revealed                | –                | all         | all   | –
`);

/** In every log the first question is event 3. */
const QUESTION = 3;

function setupOf(facts: ReadonlySet<string>): Setup {
  const mode = facts.has('real') ? 'real' : 'practice';
  const named = (['question', 'end', 'person'] as const).find((each) => facts.has(each));
  return {
    mode,
    reveal: named ?? (mode === 'real' ? 'end' : 'question'),
    blindFirst: facts.has('blindFirst'),
    followUps: { pumps: 0, probes: 1, authored: 1 },
  };
}

/** A log in which everything happened that the situation's words say, with one event of nearly every type. */
function logOf(situation: string): readonly StoredEvent[] {
  const facts = new Set(situation.split(',').map((fact) => fact.trim()));
  function has(...any: string[]): boolean {
    return any.some((fact) => facts.has(fact));
  }
  function when(condition: boolean, ...events: (InterviewEvent | Authored)[]) {
    return condition ? events : [];
  }
  const first = [
    event.created(setupOf(facts)),
    event.started(),
    event.asked('tea', 1, 1_900_000_000_000),
    event.hinted(QUESTION, 'tea', 'leaves'),
    event.submitted(QUESTION),
    event.graded(QUESTION, 'tea', ['kettle'], ['leaves']),
    event.probed(QUESTION, 'tea', 'leaves'),
    event.warned(QUESTION),
    event.paused(),
    event.resumed(1_900_000_030_000),
    event.added('newcomer'),
    event.revoked('newcomer'),
    event.note(true, QUESTION),
    event.note(false, QUESTION),
    ...when(has('marked'), event.marked(QUESTION, 3, { [conceptOf('tea', 'leaves')]: true })),
    ...when(has('undone'), event.undone(QUESTION)),
    ...when(has('other marked'), by('other', event.marked(QUESTION, 1))),
  ];
  const closed = [...first, ...when(has('closed', 'next', 'finished'), event.closed(QUESTION, 'skipped'))];
  const second = closed.length + 1;
  const next = [
    ...closed,
    ...when(
      has('next'),
      event.asked('bread', 2),
      event.submitted(second),
      event.graded(second, 'bread', ['yeast']),
      ...when(has('marked second'), event.marked(second), by('other', event.marked(second))),
    ),
  ];
  return stored([
    ...next,
    ...when(has('finished'), event.finished()),
    ...when(has('revealed'), event.revealed()),
  ]);
}

function pick(log: readonly StoredEvent[], name: string): StoredEvent {
  const [type, which] = name.split(' ');
  const found = log.find(
    ({ event: each }) =>
      each.type === type && (each.type !== 'noteAdded' || each.private === (which === 'private')),
  );
  if (!found) throw new Error(`the situation holds no ${name}`);
  return found;
}

function omit(from: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}

/** What a cell of the table promises, worked out from the event as stored. */
function promised(stored: InterviewEvent, shows: string): unknown {
  if (shows === '–') return null;
  if (shows === 'all') return stored;
  if (shows === 'no code') return { ...stored, person: null };
  if (shows.startsWith('no ')) return omit(stored, shows.slice('no '.length));
  if (shows === 'covered' && stored.type === 'answerGraded') {
    const covered = stored.grade.concepts.filter((concept) => concept.status === 'covered');
    return { ...omit(stored, 'grade'), covered: covered.map(({ id, name, spans }) => ({ id, name, spans })) };
  }
  if (shows === 'summary' && stored.type === 'interviewCreated') {
    const sections = stored.plan.sections.map(({ title, count }) => ({ title, count }));
    return { ...omit(stored, 'seed', 'person', 'blindFirst'), plan: { ...stored.plan, sections } };
  }
  throw new Error(`the table says ${shows} of ${stored.type}`);
}

describe.each(
  WHO_SEES_WHAT.map((row) => ({ row, name: cell(row, 'event'), situation: cell(row, 'situation') })),
)('$name ($situation)', ({ row, name, situation }) => {
  it.each(persons.map((person) => ({ person, shows: cell(row, person) })))(
    '$person: $shows',
    ({ person, shows }) => {
      const log = logOf(situation);
      const chosen = pick(log, name);

      expect(view(chosen, fold(log), people[person])).toEqual(promised(chosen.event, shows));
    },
  );
});

describe('the table', () => {
  it('has every type of event', () => {
    const types = WHO_SEES_WHAT.map((row) => cell(row, 'event').split(' ')[0]);

    expect(new Set(types)).toEqual(new Set(Object.keys(eventSchemas)));
  });
});

const tea = usedRubrics.get(hashOf('zqrubric-tea'));
if (!tea) throw new Error('no tea');
const used = tea;

describe('what is seen', () => {
  const situations = [
    'practice, open, marked',
    'practice, finished, marked, undone',
    'real, next, blindFirst',
    'real, finished, other marked',
  ];

  it.each(situations)('is an event as stored or one of its reduced forms (%s)', (situation) => {
    const log = logOf(situation);
    const state = fold(log);
    for (const person of persons) {
      for (const each of log) {
        const seen = view(each, state, people[person]);
        if (seen === null) continue;
        const type: EventType = seen.type;
        const reduced = Object.entries(reducedSchemas).find(([name]) => name === type)?.[1];
        const schemas = [eventSchemas[type], ...(reduced ? [reduced] : [])];

        expect(schemas.some((schema) => schema.safeParse(seen).success)).toBe(true);
      }
    }
  });

  it('changes neither the event nor the state', () => {
    const log = logOf('practice, next, marked');
    const state = fold(log);
    const before = structuredClone({ log, state });
    for (const person of persons) for (const each of log) view(each, state, people[person]);

    expect({ log, state }).toEqual(before);
  });

  it('[R10] holds the person’s code for nobody', () => {
    const log = logOf('practice, finished');
    const created = pick(log, 'interviewCreated');

    expect(created.event).toHaveProperty('person', 'zqperson-code');
    for (const person of persons)
      expect(JSON.stringify(view(created, fold(log), people[person]))).not.toContain('zqperson');
  });

  it('is nothing of a type of event that is not in the table, whoever looks', () => {
    const state = fold(logOf('practice, finished, marked'));
    const [created] = logOf('practice, open');
    for (const type of ['answerPraised', 'constructor', '__proto__', 'toString']) {
      const madeUp = JSON.parse(JSON.stringify({ ...created, event: { type: 'TYPE', question: QUESTION } }));
      madeUp.event.type = type;
      for (const role of Object.keys(roles) as Role[]) {
        expect(view(madeUp, state, { id: 'ida', role })).toBeNull();
        expect(reopens(madeUp, state, { id: 'ida', role })).toBeNull();
      }
    }
  });

  it('is nothing at all to a role that is not in the table', () => {
    const log = logOf('practice, finished, marked');
    for (const role of ['passerBy', 'constructor', '__proto__']) {
      const stranger = JSON.parse(JSON.stringify({ id: 'ida', role }));
      for (const each of log) {
        expect(view(each, fold(log), stranger)).toBeNull();
        expect(reopens(each, fold(log), stranger)).toBeNull();
      }
      expect(viewRubric(used, fold(log), stranger, QUESTION)).toBeNull();
    }
  });

  it('of a question that the state does not know is what one sees of an open one, and nothing to the blind', () => {
    const unknown = stored([event.graded(99, 'tea', ['kettle']), event.marked(99), event.undone(99)], 50);
    const state = fold(logOf('real, finished, blindFirst, marked'));
    const seen = persons.map((person) => unknown.map((each) => view(each, state, people[person]) !== null));

    expect(Object.fromEntries(persons.map((person, index) => [person, seen[index]]))).toEqual({
      candidate: [false, false, false],
      interviewer: [false, true, true],
      other: [false, false, false],
      observer: [true, false, false],
    });
    for (const each of unknown)
      for (const person of persons) expect(reopens(each, state, people[person])).toBeNull();
  });

  it('tells the candidate of no more questions than a section can ask', () => {
    const sections = [
      section(['tea', 'bread'], { count: 5 }),
      section(['soup', 'tea', 'bread'], { count: 2 }),
    ];
    const [created] = stored([event.created({ sections })]);
    if (!created) throw new Error('nothing was created');

    expect(view(created, fold([created]), people.candidate)).toMatchObject({
      plan: {
        sections: [
          { title: null, count: 2 },
          { title: null, count: 2 },
        ],
      },
    });
  });

  it('is the same for the reader of a shared report as for the candidate', () => {
    for (const situation of ['practice, open, marked', 'practice, next, marked', 'real, finished, marked']) {
      const log = logOf(situation);
      const state = fold(log);
      for (const each of log) {
        const seen = view(each, state, { id: 'rea', role: 'reader' });
        expect(seen).toEqual(view(each, state, people.candidate));
      }
    }
  });

  it('holds another question’s key back while scores are revealed one question later', () => {
    const log = logOf('practice, person, next, revealed');
    const graded = log.filter((each) => each.event.type === 'answerGraded');
    const [first, second] = graded.map((each) => view(each, fold(log), people.candidate));

    expect(first).toHaveProperty('grade');
    expect(second).not.toHaveProperty('grade');
  });

  it('shows a mark of one question and not that of the other, which is still open', () => {
    const log = logOf('practice, next, marked, marked second');
    const marks = log.filter((each) => each.event.type === 'answerMarked');
    const seen = marks.map((each) => view(each, fold(log), people.candidate) !== null);

    expect(seen).toEqual([true, false, false]);
  });
});

describe('a rubric', () => {
  const WHO_SEES_THE_RUBRIC = table(`
    situation                                 | candidate | interviewer | other | observer
    ------------------------------------------|-----------|-------------|-------|---------
    practice, open                            | –         | all         | all   | all
    practice, closed                          | all       | all         | all   | all
    practice, next                            | all       | all         | all   | all
    practice, end, closed                     | –         | all         | all   | all
    practice, end, finished                   | all       | all         | all   | all
    practice, person, finished                | –         | all         | all   | all
    practice, person, finished, revealed      | all       | all         | all   | all
    practice, person, open, revealed          | –         | all         | all   | all
    real, open                                | –         | all         | all   | all
    real, closed                              | –         | all         | all   | all
    real, question, closed                    | all       | all         | all   | all
    real, finished                            | all       | all         | all   | all
    real, open, blindFirst                    | –         | all         | all   | all
  `);
  describe.each(WHO_SEES_THE_RUBRIC.map((row) => ({ row, situation: cell(row, 'situation') })))(
    '($situation)',
    ({ row, situation }) => {
      it.each(persons.map((person) => ({ person, shows: cell(row, person) })))(
        '$person: $shows',
        ({ person, shows }) => {
          const seen = viewRubric(used, fold(logOf(situation)), people[person], QUESTION);

          expect(seen).toEqual(shows === 'all' ? used : null);
        },
      );
    },
  );

  it.each(persons)('stays in the drawer for a question that was never asked (%s)', (person) => {
    for (const question of [0, 4, 99])
      expect(viewRubric(used, fold(logOf('practice, closed')), people[person], question)).toBeNull();
  });

  it('[R4] of the open question stays in the drawer after an earlier one is revealed', () => {
    const log = logOf('practice, next');
    const second = log.findLast((each) => each.event.type === 'questionAsked');

    expect(viewRubric(used, fold(log), people.candidate, second?.version ?? 0)).toBeNull();
  });
});
