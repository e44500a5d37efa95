// Grades the text being typed, in the browser, as the server will grade it once it is sent.
import { effect, signal } from '@preact/signals';
import type { Grade, RubricAsUsed, Turn } from '../../../src/engine/index.ts';
import { openTurn, type QuestionModel } from '../../../src/interview/model/interview-model.ts';
import type { BoardState } from './board-state.ts';
import { turnsOf } from './grader-turns.ts';
import type { Rubrics } from './rubrics.ts';

/** Milliseconds between two gradings: five a second look live, more would only warm the machine. */
export const GRADE_EVERY = 200;

export interface ProvisionalGrade {
  readonly question: number;
  /** The unsent text that was graded; what is typed by now may go beyond it. */
  readonly text: string;
  readonly grade: Grade;
}

/** Makes a grader for a rubric; in the page it loads the engine first. */
type GraderMaker = (used: RubricAsUsed) => Promise<(turns: readonly Turn[]) => Grade>;

/** Loads the engine on first use. */
const lazyGrader: GraderMaker = async (used) => (await import('./grader.ts')).graderFor(used);

interface Job {
  readonly question: QuestionModel;
  readonly text: string;
  readonly used: RubricAsUsed;
}

export class ProvisionalGrader {
  /** Null where nothing unsent is graded. */
  readonly grade = signal<ProvisionalGrade | null>(null);

  readonly #board: BoardState;
  readonly #rubrics: Rubrics;
  readonly #maker: GraderMaker;
  readonly #after: (milliseconds: number, action: () => void) => () => void;
  readonly #graders = new Map<RubricAsUsed, ReturnType<GraderMaker>>();
  #job: Job | null = null;
  #resting = false;

  constructor(
    board: BoardState,
    rubrics: Rubrics,
    after: (milliseconds: number, action: () => void) => () => void,
    maker: GraderMaker = lazyGrader,
  ) {
    this.#board = board;
    this.#rubrics = rubrics;
    this.#after = after;
    this.#maker = maker;
    effect(() => this.#follow(this.#wanted()));
  }

  /** What there is to grade: unsent words of the question shown, where its rubric is here and nothing is held back. */
  #wanted(): Job | null {
    const { shown, blind, sentOnly, client } = this.#board;
    const typing = client.beingTyped.value;
    const question = shown.value;
    const turn = openTurn(client.model.value);
    if (question === null || turn === null || typing?.to !== turn.to || !question.turns.includes(turn))
      return null;
    if (blind.value || sentOnly.value || typing.text === null || typing.text.trim() === '') return null;
    const rubric = this.#rubrics.of(question.question);
    return rubric?.state === 'here' ? { question, text: typing.text, used: rubric.used } : null;
  }

  #follow(job: Job | null): void {
    this.#job = job;
    if (job === null) this.grade.value = null;
    else if (!this.#resting) this.#start();
  }

  #start(): void {
    this.#resting = true;
    const rest = () => this.#after(GRADE_EVERY, () => this.#goOn());
    this.#work().then(rest, rest);
  }

  #goOn(): void {
    this.#resting = false;
    if (this.#job !== null && this.#job.text !== this.grade.peek()?.text) this.#start();
  }

  async #work(): Promise<void> {
    const wanted = this.#job;
    if (wanted === null) return;
    const grader = await this.#graderOf(wanted.used);
    const job = this.#job;
    if (job === null || job.used !== wanted.used) return;
    const grade = grader(turnsOf(job.question, job.text));
    this.grade.value = { question: job.question.question, text: job.text, grade };
  }

  /** A grader that could not be loaded is tried again with the next words. */
  #graderOf(used: RubricAsUsed): ReturnType<GraderMaker> {
    const known = this.#graders.get(used) ?? this.#maker(used);
    this.#graders.set(used, known);
    known.catch(() => this.#graders.delete(used));
    return known;
  }
}
