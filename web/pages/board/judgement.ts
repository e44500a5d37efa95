// One interviewer's judgement of one answer: mark, ticks and reason, sent or still a draft.
import type { Status } from '../../../src/engine/index.ts';
import {
  type MarkModel,
  type QuestionModel,
  standingMarks,
} from '../../../src/interview/model/interview-model.ts';

export interface Judgement {
  /** 0 to 4; null before one is chosen. */
  readonly mark: number | null;
  /** Concepts on which the marker spoke; on others the machine's view stands. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly reason: string;
}

const noJudgement: Judgement = { mark: null, ticks: new Map(), reason: '' };

/** The mark of a participant that stands; null without one. */
export function ownMark(question: QuestionModel, you: string): MarkModel | null {
  return standingMarks(question).find(({ by }) => by === you) ?? null;
}

/** The marks of everybody else that stand. */
export function othersMarks(question: QuestionModel, you: string): readonly MarkModel[] {
  return standingMarks(question).filter(({ by }) => by !== you);
}

/** True once a participant has marked the answer, undone or not: blindness ends with the first mark for good. */
export function hasMarked(question: QuestionModel, you: string): boolean {
  return question.marks.some(({ by }) => by === you);
}

/** What a mark says, as a judgement to go on from. */
export function judgementOf(mark: MarkModel | null): Judgement {
  return mark === null
    ? noJudgement
    : {
        mark: mark.mark,
        ticks: new Map(mark.ticks.map(({ concept, said }) => [concept, said])),
        reason: mark.reason ?? '',
      };
}

interface TickView {
  readonly checked: boolean;
  /** True where it says other than the machine. */
  readonly differs: boolean;
}

/** A concept's box: the marker's word, else what the machine sees; `status` is null while that is hidden. */
export function tickOf(judgement: Judgement, concept: string, status: Status | null): TickView {
  const covered = status === 'covered';
  const said = judgement.ticks.get(concept);
  return { checked: said ?? covered, differs: status !== null && said !== undefined && said !== covered };
}
