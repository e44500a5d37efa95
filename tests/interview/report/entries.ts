// Short ways to write events as a viewer gets them, and grades as the engine gives them.
import type { ConceptGrade, Grade, Status } from '../../../src/engine/index.ts';
import type { ViewedEvent } from '../../../src/interview/core/events.ts';
import type { ViewedEntry } from '../../../src/interview/model/interview-model.ts';

export const nia = { id: 'c1', role: 'candidate', name: 'Nia' } as const;
export const ivo = { id: 'i1', role: 'interviewer', name: 'Ivo' } as const;
export const ada = { id: 'i2', role: 'interviewer', name: 'Ada' } as const;

export const START = Date.UTC(2026, 2, 9, 14, 5);
function seconds(count: number) {
  return START + count * 1_000;
}

export type Line = readonly [second: number, by: string, event: ViewedEvent];

/** Entries with versions 1, 2, 3, … from lines of [second after the start, by whom, event]. */
export function log(...lines: readonly Line[]): ViewedEntry[] {
  return lines.map(([second, by, event], index) => ({ version: index + 1, at: seconds(second), by, event }));
}

export function created(more: Partial<Extract<ViewedEvent, { type: 'interviewCreated' }>> = {}): Line {
  return [
    -60,
    'server',
    {
      type: 'interviewCreated',
      interview: 'one',
      plan: {
        id: 'short',
        title: 'Short practice',
        minutes: 10,
        pack: { id: 'pack', version: '1.0.0' },
        followUps: { pumps: 0, probes: 1, authored: 2 },
        hints: true,
        pause: true,
        timer: 'soft',
        typing: 'live',
        sections: [{ title: null, count: 2 }],
      },
      mode: 'practice',
      reveal: 'question',
      participants: [nia, ivo, ada],
      ...more,
    },
  ];
}

export const started: Line = [0, nia.id, { type: 'interviewStarted', engine: '1' }];

export function asked(
  second: number,
  number: number,
  more: { level?: 'mid' | 'senior'; topics?: string[] } = {},
): Line {
  return [
    second,
    nia.id,
    {
      type: 'questionAsked',
      number,
      rubric: `rubric-${number}`,
      title: `Title ${number}`,
      level: more.level ?? 'mid',
      topics: more.topics ?? ['streaming'],
      text: `Question ${number}?`,
      deadline: null,
    },
  ];
}

export function probed(second: number, question: number): Line {
  return [
    second,
    nia.id,
    { type: 'followUpAsked', question, kind: 'probe', text: 'And then?', concepts: ['b'] },
  ];
}

export function answered(second: number, question: number, to: number, text: string): Line {
  return [second, nia.id, { type: 'answerSubmitted', question, to, text, byClock: false }];
}

export function graded(second: number, question: number, grade: Grade): Line {
  return [second, nia.id, { type: 'answerGraded', question, grade }];
}

export function closed(
  second: number,
  question: number,
  reason: 'answered' | 'skipped' | 'time' | 'finished' = 'answered',
): Line {
  return [second, nia.id, { type: 'questionClosed', question, reason }];
}

export function marked(
  second: number,
  by: string,
  question: number,
  mark: number,
  more: { ticks?: Record<string, boolean>; reason?: string } = {},
): Line {
  return [
    second,
    by,
    { type: 'answerMarked', question, mark, ticks: more.ticks ?? {}, reason: more.reason ?? null },
  ];
}

export function finished(
  second: number,
  reason: 'completed' | 'candidate' | 'interviewer' = 'completed',
): Line {
  return [second, nia.id, { type: 'interviewFinished', reason }];
}

export function concept(id: string, status: Status, more: Partial<ConceptGrade> = {}): ConceptGrade {
  return {
    id,
    name: `Concept ${id}`,
    weight: 2,
    required: false,
    credit: { covered: 1, partly: 0.5, missing: 0 }[status],
    status,
    afterHint: false,
    spans: [],
    sentence: `About ${id}.`,
    ...more,
  };
}

export function gradeOf(score: number, more: Partial<Grade> = {}): Grade {
  return {
    score,
    band: score < 40 ? 'weak' : score < 60 ? 'partial' : score < 80 ? 'good' : 'strong',
    coverage: score / 100,
    similarity: 0.3,
    concepts: [],
    misconceptions: [],
    flags: [],
    confidence: 0.8,
    needsReview: false,
    explanation: { summary: 'A fair answer.', raise: null },
    engine: '1',
    rubricHash: null,
    ...more,
  };
}
