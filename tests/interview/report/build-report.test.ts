import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/interview/report/build-report.ts';
import { agreementInWords } from '../../../src/interview/report/standfirst.ts';
import { englishReport } from '../../../src/interview/words/report.ts';
import {
  ada,
  answered,
  asked,
  closed,
  concept,
  created,
  finished,
  graded,
  gradeOf,
  ivo,
  type Line,
  log,
  marked,
  nia,
  probed,
  started,
} from './entries.ts';

/** Two answered questions (80 and 40), the second with a probe, in ten minutes. */
const twoQuestions = [
  created(),
  started,
  asked(0, 1, { topics: ['streaming', 'cost'], level: 'senior' }), // version 3
  answered(180, 3, 3, 'We shard by key.'),
  graded(180, 3, gradeOf(80, { concepts: [concept('a', 'covered', { required: true })] })),
  closed(180, 3),
  asked(240, 2), // version 7
  answered(300, 7, 7, 'A queue.'),
  graded(300, 7, gradeOf(20)),
  probed(300, 7), // version 10
  answered(600, 7, 10, 'A second queue.'),
  graded(
    600,
    7,
    gradeOf(40, {
      needsReview: true,
      confidence: 0.4,
      concepts: [concept('b', 'missing', { required: true })],
    }),
  ),
  closed(600, 7),
  finished(600),
] as const;

function report(...lines: readonly Line[]) {
  return buildReport(log(...lines), ivo, englishReport);
}

describe('the whole of a report', () => {
  it('is empty but sound before anything was asked', () => {
    expect(report(created())).toMatchObject({
      status: 'created',
      candidate: 'Nia',
      standfirst: 'Nothing was asked yet.',
      machine: null,
      byPeople: null,
      agreement: null,
      questions: [],
      byTopic: [],
    });
  });

  it('opens with a sentence made of its facts', () => {
    expect(report(...twoQuestions).standfirst).toBe(
      'Two questions in 10 min: strongest on “Title 1” (80, with every required point said), weakest on “Title 2” (40, with “Concept b” missing).',
    );
  });

  it("takes the plain mean of the questions' last grades as the machine's score", () => {
    expect(report(...twoQuestions).machine).toEqual({
      score: 60,
      band: 'good',
      graded: 2,
      skipped: 0,
      confidence: 0.6,
      needReview: 1,
      reviewed: 0,
    });
  });

  it('leaves pauses out of all times', () => {
    const paused = report(
      created(),
      started,
      asked(0, 1),
      [60, nia.id, { type: 'interviewPaused' }],
      [160, nia.id, { type: 'interviewResumed', deadline: null }],
      answered(200, 3, 3, 'Yes.'),
      graded(200, 3, gradeOf(50)),
      closed(200, 3),
      finished(210),
    );
    expect(paused.seconds).toBe(110);
    expect(paused.questions[0]?.seconds).toBe(100);
    expect(paused.questions[0]?.turns[0]?.answer?.seconds).toBe(100);
  });

  it('gives every turn with its hints and the time of its answer', () => {
    const [, second] = report(...twoQuestions).questions;
    expect(
      second?.turns.map(({ kind, text, answer }) => [kind, text, answer?.text, answer?.seconds]),
    ).toEqual([
      ['question', 'Question 2?', 'A queue.', 60],
      ['probe', 'And then?', 'A second queue.', 300],
    ]);
  });

  it('puts topics in order of score and levels from junior up', () => {
    const { byTopic, byLevel } = report(...twoQuestions);
    expect(byTopic.map(({ name, machine, questions }) => [name, machine, questions])).toEqual([
      ['cost', 80, 1],
      ['streaming', 60, 2],
    ]);
    expect(byLevel.map(({ name, machine }) => [name, machine])).toEqual([
      ['mid', 40],
      ['senior', 80],
    ]);
  });
});

describe('what counts', () => {
  it('[R6] a skipped question counts as nothing, and the report says so', () => {
    const skipped = report(
      ...twoQuestions.slice(0, 6),
      asked(240, 2),
      closed(250, 7, 'skipped'),
      finished(250),
    );
    expect(skipped.machine?.score).toBe(40);
    expect(skipped.questions[1]).toMatchObject({ counting: 'skipped', counted: 0 });
    expect(skipped.leftOut).toBe('Question 2 had no answer and counts as 0.');
  });

  it('so does a question that ran out of time without a word', () => {
    const silent = report(...twoQuestions.slice(0, 6), asked(240, 2), closed(400, 7, 'time'), finished(400));
    expect(silent.questions[1]?.counting).toBe('skipped');
  });

  it('[R6] a question still unanswered at the end is left out, and the report says so', () => {
    const ended = report(
      ...twoQuestions.slice(0, 6),
      asked(240, 2),
      closed(250, 7, 'finished'),
      finished(250, 'candidate'),
    );
    expect(ended.machine?.score).toBe(80);
    expect(ended.questions[1]).toMatchObject({ counting: 'unanswered', counted: null });
    expect(ended.leftOut).toBe('Question 2 was still open when the interview was ended, and left out.');
  });

  it('a skipped question that was answered before keeps its grade', () => {
    const half = report(...twoQuestions.slice(0, 5), closed(200, 3, 'skipped'), finished(200));
    expect(half.questions[0]).toMatchObject({ counting: 'graded', counted: 80 });
  });
});

describe('people', () => {
  it("stand beside the machine with the mean of the marks that stand, each person's last", () => {
    const both = report(
      ...twoQuestions,
      marked(610, ivo.id, 3, 1),
      marked(620, ivo.id, 3, 3),
      marked(630, ada.id, 7, 2),
    );
    expect(both.byPeople).toEqual({ names: ['Ivo', 'Ada'], marks: 2, mean: 2.5 });
    expect(both.questions[0]).toMatchObject({ peopleMark: 3, marks: [{ name: 'Ivo', mark: 3 }] });
    expect(both.machine?.score).toBe(60);
    expect(both.machine?.reviewed).toBe(1);
  });

  it('agree with the machine by the first mark of each', () => {
    const both = report(
      ...twoQuestions,
      marked(610, ivo.id, 3, 3), // the machine's 80 is a 3
      marked(620, ivo.id, 7, 4), // and its 40 a 2: two apart, whatever is marked later
      marked(630, ivo.id, 7, 2),
      marked(640, ada.id, 7, 1),
    );
    expect(both.agreement).toEqual({ compared: 3, exact: 1, withinOne: 2 });
  });

  it('count no more after their mark is undone', () => {
    const undone = report(...twoQuestions, marked(610, ivo.id, 3, 3), [
      620,
      ivo.id,
      { type: 'markUndone', question: 3 },
    ]);
    expect(undone.byPeople).toBeNull();
    expect(undone.agreement).toBeNull();
  });

  it('keep their ticks and reasons, whatever the ids are called', () => {
    const odd = report(
      ...twoQuestions,
      marked(610, ivo.id, 3, 3, { ticks: { constructor: true }, reason: 'Fine.' }),
    );
    expect(odd.questions[0]?.marks[0]).toMatchObject({
      ticks: [{ concept: 'constructor', said: true }],
      reason: 'Fine.',
    });
  });

  it('find their notes with the question that was open', () => {
    const noted = report(
      created(),
      [-30, ivo.id, { type: 'noteAdded', text: 'Early.', private: true, question: null }],
      started,
      asked(0, 1),
      [10, ada.id, { type: 'noteAdded', text: 'Quick.', private: false, question: 4 }],
    );
    expect(noted.notes).toMatchObject([{ name: 'Ivo', text: 'Early.' }]);
    expect(noted.questions[0]?.notes).toMatchObject([{ name: 'Ada', text: 'Quick.', private: false }]);
  });
});

describe('agreement in words', () => {
  it.each([
    [{ compared: 1, exact: 1, withinOne: 1 }, 'They agree exactly.'],
    [{ compared: 1, exact: 0, withinOne: 0 }, 'They are more than one mark apart.'],
    [
      { compared: 6, exact: 4, withinOne: 6 },
      'They agree exactly on 4 of 6 marks and within one mark on all.',
    ],
    [{ compared: 6, exact: 2, withinOne: 5 }, 'They agree exactly on 2 of 6 marks and within one mark on 5.'],
  ])('%o reads: %s', (agreement, words) => {
    expect(agreementInWords(agreement, englishReport)).toBe(words);
  });
});

describe('a viewer who may not see the grades', () => {
  const withoutGrades = twoQuestions.map(
    (line): Line =>
      line[2].type === 'answerGraded' ? [line[0], line[1], { type: 'timeWarned', question: 3 }] : line,
  );

  it('gets no score at all, and is told when it comes', () => {
    const candidate = buildReport(
      log(created({ mode: 'real', reveal: 'end' }), ...withoutGrades.slice(1, 9)),
      nia,
      englishReport,
    );
    expect(candidate.machine).toBeNull();
    expect(candidate.questions[0]).toMatchObject({ counting: 'sealed', counted: null, grade: null });
    expect(candidate.sealed).toBe('Scores come when the interview has ended, all together.');
  });

  it('is told to mark first where marking is blind', () => {
    expect(buildReport(log(...withoutGrades), ivo, englishReport).sealed).toBe(
      'Mark questions 1 and 2 yourself, then the machine’s score opens.',
    );
  });

  it('sees the covered concepts of an open question in practice', () => {
    const open = buildReport(
      log(created(), started, asked(0, 1), answered(9, 3, 3, 'Yes.'), [
        9,
        nia.id,
        { type: 'answerGraded', question: 3, covered: [{ id: 'a', name: 'Concept a', spans: [] }] },
      ]),
      nia,
      englishReport,
    );
    expect(open.questions[0]).toMatchObject({ counting: 'open', grade: null, covered: [{ id: 'a' }] });
  });
});
