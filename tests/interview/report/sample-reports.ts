// Reports in every state that has sentences of its own, with data in Greek letters.
import { buildReport } from '../../../src/interview/report/build-report.ts';
import type { Report } from '../../../src/interview/report/report-types.ts';
import type { ReportWords } from '../../../src/interview/words/report.ts';
import { inGreek } from '../../support/in-greek.ts';
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

type Viewer = Parameters<typeof buildReport>[1];

const grade = gradeOf(63, {
  needsReview: true,
  concepts: [
    concept('a', 'covered', { spans: [{ turn: 0, start: 0, end: 8 }] }),
    concept('b', 'missing', { required: true, afterHint: true }),
    concept('c', 'partly', { spans: [{ turn: 1, start: 0, end: 4 }] }),
  ],
  misconceptions: [
    {
      id: 'm',
      says: 'x',
      severity: 'major',
      correction: 'It outlives a zone, not a region.',
      points: 12,
      spans: [{ turn: 0, start: 12, end: 20 }],
    },
  ],
  flags: [{ id: 'contradiction', sentence: 'One sentence contradicts the reference.', spans: [] }],
  explanation: {
    summary: 'A fair answer.',
    raise: { concept: 'b', points: 10, sentence: 'Say how often it is drilled.' },
  },
});

const hinted: Line = [65, ivo.id, { type: 'hintGiven', question: 3, text: 'Think of keys.', concept: 'b' }];

function noted(second: number, question: number | null, isPrivate: boolean): Line {
  return [second, ivo.id, { type: 'noteAdded', text: 'Quick.', private: isPrivate, question }];
}

/** Version 3 is the first question; it is answered twice, graded, marked by two and noted. */
const first: readonly Line[] = [
  created(),
  started,
  asked(0, 1, { topics: ['event-streaming', 'cost'], level: 'senior' }),
  answered(60, 3, 3, 'We shard by two keys.'),
  probed(62, 3),
  hinted,
  [100, nia.id, { type: 'answerSubmitted', question: 3, to: 5, text: 'Also by time.', byClock: true }],
  graded(100, 3, grade),
  closed(100, 3),
  marked(110, ivo.id, 3, 2, { ticks: { a: false, b: true }, reason: 'Σαφές.' }),
  marked(111, ada.id, 3, 4),
  noted(112, 3, true),
  noted(113, 3, false),
  noted(114, null, true),
];

/** Question 15, behind the first: skipped, out of time, or left open at the end. */
function second(reason: 'skipped' | 'time' | 'finished'): readonly Line[] {
  return [asked(120, 2), closed(300, 15, reason), finished(300)];
}

/** Question 15, answered and graded as well. */
const bothGraded: readonly Line[] = [
  asked(120, 2),
  answered(200, 15, 15, 'A queue.'),
  graded(200, 15, gradeOf(20, { concepts: [concept('d', 'covered', { required: true })] })),
  closed(200, 15),
  finished(240),
];

const sealed = first.filter(([, , event]) => event.type !== 'answerGraded' && event.type !== 'answerMarked');

const samples: Record<string, readonly [viewer: Viewer, lines: readonly Line[]]> = {
  'not begun': [nia, [created()]],
  'ended at once': [ivo, [created(), started, finished(1)]],
  'going on': [ivo, first],
  'paused, in practice, by the candidate': [nia, [...first, [120, nia.id, { type: 'interviewPaused' }]]],
  'with one skipped': [ivo, [...first, ...second('skipped')]],
  'with one out of time': [ivo, [...first, ...second('time')]],
  'with one left open': [ivo, [...first, ...second('finished')]],
  'with two graded': [ivo, [...first, ...bothGraded]],
  'of a real interview': [ivo, [created({ mode: 'real' }), ...first.slice(1), ...bothGraded]],
  'sealed until marked': [ivo, sealed],
  'sealed until closed': [nia, [...sealed, asked(120, 2), answered(130, 12, 12, 'A queue.')]],
  'sealed until the end': [nia, [created({ reveal: 'end' }), ...sealed.slice(1)]],
  'sealed until a person shows it': [nia, [created({ reveal: 'person' }), ...sealed.slice(1)]],
  'never shown': [nia, [...sealed, finished(300)]],
};

/** Every sample by its name, as it reads in a language. */
export function sampleReports(words: ReportWords): readonly (readonly [name: string, report: Report])[] {
  return Object.entries(samples).map(([name, [viewer, lines]]) => [
    name,
    buildReport(inGreek(log(...lines)), viewer, words),
  ]);
}
