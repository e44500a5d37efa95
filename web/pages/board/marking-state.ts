// Marking: an interviewer's judgements as drafts, sent after a short delay, dropped once the log has them.
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { QuestionModel } from '../../../src/interview/model/interview-model.ts';
import type { InterviewClient } from '../../client/interview-client.ts';
import { type Judgement, judgementOf, ownMark } from './judgement.ts';

/** Milliseconds after the last change before a mark is sent: moving over the anchors by arrow key is one mark, not five. */
export const SETTLE_FOR = 600;

interface MarkingOptions {
  readonly client: InterviewClient;
  /** Runs an action later; the result takes it back. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
  /** The question that the board shows. */
  readonly shown: ReadonlySignal<QuestionModel | null>;
  /** Whether this viewer marks. */
  readonly judges: ReadonlySignal<boolean>;
}

export class MarkingState {
  /** Judgements being made, by question; one that is sent and back is taken out. */
  readonly drafts = signal<ReadonlyMap<number, Judgement>>(new Map());
  readonly #options: MarkingOptions;
  /** Takes back the sending that is due, by question. */
  readonly #timers = new Map<number, () => void>();

  constructor(options: MarkingOptions) {
    this.#options = options;
    effect(() => this.#dropSettled());
  }

  /** The own mark of the question shown that stands; null without one. */
  readonly own = computed(() => {
    const question = this.#options.shown.value;
    return question && ownMark(question, this.#you());
  });

  /** The own judgement of the question shown, sent or not. */
  readonly judgement = computed((): Judgement => {
    const question = this.#options.shown.value;
    return (question && this.drafts.value.get(question.question)) ?? judgementOf(this.own.value);
  });

  /** True where the question shown has an answer to mark. */
  readonly markable = computed(() => {
    const { shown, judges } = this.#options;
    return judges.value && (shown.value?.turns.some(({ answer }) => answer !== null) ?? false);
  });

  /** True from a change until the log has it. */
  readonly saving = computed(() => {
    const question = this.#options.shown.value?.question;
    return question !== undefined && this.judgement.value.mark !== null && this.drafts.value.has(question);
  });

  /** Changes the own judgement of the question shown; with a mark in it, it is sent soon after. */
  judge(change: Partial<Judgement>): void {
    const { shown, judges } = this.#options;
    const question = shown.value?.question;
    if (question === undefined || !judges.value) return;
    const judgement = { ...this.judgement.value, ...change };
    batch(() => {
      this.#stopTimer(question);
      if (judgement.mark !== null && this.markable.value) this.#sendSoon(question);
      this.#hold(question, judgement);
    });
  }

  /** Says of one concept whether it was said. */
  tick(concept: string, said: boolean): void {
    this.judge({ ticks: new Map(this.judgement.value.ticks).set(concept, said) });
  }

  /** Takes the own mark back; ticks and reason stay at hand. */
  undo(): void {
    const question = this.#options.shown.value?.question;
    if (question === undefined) return;
    this.#stopTimer(question);
    const sent = this.own.value !== null || this.#isMarkOnItsWay(question);
    this.#hold(question, { ...this.judgement.value, mark: null });
    if (sent) this.#options.client.send({ type: 'undoMark', question });
  }

  #you(): string {
    return this.#options.client.you.value?.id ?? '';
  }

  #stopTimer(question: number): void {
    this.#timers.get(question)?.();
    this.#timers.delete(question);
  }

  #sendSoon(question: number): void {
    const { after } = this.#options;
    this.#timers.set(
      question,
      after(SETTLE_FOR, () => this.#send(question)),
    );
  }

  #hold(question: number, judgement: Judgement): void {
    this.drafts.value = new Map(this.drafts.value).set(question, judgement);
  }

  #send(question: number): void {
    this.#timers.delete(question);
    const judgement = this.drafts.value.get(question);
    if (judgement === undefined || judgement.mark === null) return;
    const { mark, ticks } = judgement;
    const reason = judgement.reason.trim();
    this.#options.client.send({
      type: 'markAnswer',
      question,
      mark,
      ticks: Object.fromEntries(ticks),
      ...(reason === '' ? {} : { reason }),
    });
  }

  #isMarkOnItsWay(question: number): boolean {
    const { pending } = this.#options.client;
    return pending.value.some((each) => each.type === 'markAnswer' && each.question === question);
  }

  /** A judgement that was sent and is in the log is no draft any more. A refused one stays, to be tried again. */
  #dropSettled(): void {
    const { questions } = this.#options.client.model.value;
    const kept = [...this.drafts.value].filter(([question, judgement]) => {
      if (judgement.mark === null || this.#isMarkOnItsWay(question) || this.#timers.has(question))
        return true;
      const asked = questions.find((each) => each.question === question);
      return !asked || ownMark(asked, this.#you())?.mark !== judgement.mark;
    });
    if (kept.length < this.drafts.value.size) this.drafts.value = new Map(kept);
  }
}
