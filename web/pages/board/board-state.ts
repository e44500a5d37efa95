// What the board knows beside the interview: which question is looked at, the own judgements, what lies open.
import { batch, computed, effect, signal } from '@preact/signals';
import type { InterviewClient } from '../../client/interview-client.ts';
import { openQuestion, type QuestionModel, questionNamed } from '../../client/model.ts';
import { hasMarked, type Judgement, judgementOf, ownMark } from './judgement.ts';
import type { KeyAction } from './keyboard-shortcuts.ts';

/** Milliseconds after the last change before a mark is sent: moving over the anchors by arrow key is one mark, not five. */
export const SETTLE_FOR = 600;

export type Panel = 'none' | 'keys' | 'end' | 'people';

export class BoardState {
  readonly client: InterviewClient;
  /** The question chosen in the strip; null follows the interview. */
  readonly chosen = signal<number | null>(null);
  readonly panel = signal<Panel>('none');
  /** What of the rubric lies open below the coverage. */
  readonly drawer = signal<'closed' | 'reference' | 'ladder'>('closed');
  /** True where only sent words are to be graded. */
  readonly sentOnly = signal(false);
  /** Judgements being made, by question; one that is sent and back is taken out. */
  readonly drafts = signal<ReadonlyMap<number, Judgement>>(new Map());
  readonly #timers = new Map<number, () => void>();
  readonly #after: (milliseconds: number, action: () => void) => () => void;

  /** `after` runs an action later; the result takes it back. */
  constructor(client: InterviewClient, after: (milliseconds: number, action: () => void) => () => void) {
    this.client = client;
    this.#after = after;
    effect(() => this.#dropSettled());
  }

  readonly you = computed(() => this.client.you.value?.id ?? '');
  readonly judges = computed(() => this.client.you.value?.role === 'interviewer');

  /** The question that the board shows. */
  readonly shown = computed((): QuestionModel | null => {
    const model = this.client.model.value;
    return questionNamed(model, this.chosen.value) ?? model.questions.at(-1) ?? null;
  });

  /** True while the machine's view of the question shown is held back until the own mark. */
  readonly blind = computed(() => {
    const question = this.shown.value;
    const { blindFirst } = this.client.model.value;
    return blindFirst && this.judges.value && question !== null && !hasMarked(question, this.you.value);
  });

  readonly own = computed(() => (this.shown.value ? ownMark(this.shown.value, this.you.value) : null));

  /** The own judgement of the question shown, sent or not. */
  readonly judgement = computed((): Judgement => {
    const question = this.shown.value;
    return (question && this.drafts.value.get(question.question)) ?? judgementOf(this.own.value);
  });

  /** True where the question shown has an answer to mark. */
  readonly markable = computed(
    () => this.judges.value && (this.shown.value?.turns.some(({ answer }) => answer !== null) ?? false),
  );

  /** True from a change until the log has it. */
  readonly saving = computed(() => {
    const question = this.shown.value?.question;
    return question !== undefined && this.judgement.value.mark !== null && this.drafts.value.has(question);
  });

  /** Shows a question; null follows the interview. */
  choose(question: number | null): void {
    this.chosen.value = question;
    this.drawer.value = 'closed';
  }

  /** Grades what is being typed, or only what was sent. */
  toggleSentOnly(): void {
    this.sentOnly.value = !this.sentOnly.value;
  }

  /** Changes the own judgement of the question shown; with a mark in it, it is sent soon after. */
  judge(change: Partial<Judgement>): void {
    const question = this.shown.value;
    if (question === null || !this.judges.value) return;
    const judgement = { ...this.judgement.value, ...change };
    batch(() => {
      this.#timers.get(question.question)?.();
      this.#timers.delete(question.question);
      if (judgement.mark !== null && this.markable.value) this.#settle(question.question);
      this.#hold(question.question, judgement);
    });
  }

  /** Says of one concept whether it was said. */
  tick(concept: string, said: boolean): void {
    this.judge({ ticks: new Map(this.judgement.value.ticks).set(concept, said) });
  }

  /** Takes the own mark back; ticks and reason stay at hand. */
  undo(): void {
    const question = this.shown.value?.question;
    if (question === undefined) return;
    this.#timers.get(question)?.();
    this.#timers.delete(question);
    const sent = this.own.value !== null || this.#isMarkOnItsWay(question);
    this.#hold(question, { ...this.judgement.value, mark: null });
    if (sent) this.client.send({ type: 'undoMark', question });
  }

  /** Writes a note; blank ones are left unsent. */
  addNote(text: string, isPrivate: boolean): void {
    if (text.trim() !== '') this.client.send({ type: 'addNote', text: text.trim(), private: isPrivate });
  }

  /** True where the next question can be asked for: in practice, between questions. */
  readonly mayGoOn = computed(() => {
    const model = this.client.model.value;
    return model.mode === 'practice' && model.status === 'running' && openQuestion(model) === null;
  });

  /** Stops the clock, or lets it go on. */
  pauseOrResume(): void {
    const { status } = this.client.model.value;
    if (status === 'running') this.client.send({ type: 'pauseInterview' });
    if (status === 'paused') this.client.send({ type: 'resumeInterview' });
  }

  /** Asks for the next question where that can be done. */
  next(): void {
    if (this.mayGoOn.value) this.client.send({ type: 'nextQuestion' });
  }

  /** Asks whether to end, where there is something to end. */
  askToEnd(): void {
    const { status } = this.client.model.value;
    if (status === 'running' || status === 'paused') this.panel.value = 'end';
  }

  /** Ends the interview for everybody; the page has asked before. */
  end(): void {
    this.panel.value = 'none';
    this.client.send({ type: 'finishInterview' });
  }

  /** Opens one drawer, or closes it. */
  toggleDrawer(which: 'reference' | 'ladder'): void {
    this.drawer.value = this.drawer.value === which ? 'closed' : which;
  }

  /** Does what a key asks for; `focusNote` moves to the note field. Observers have the reference and the list only. */
  act(action: KeyAction, focusNote: () => void): void {
    if (action.type === 'keys') this.panel.value = 'keys';
    else if (action.type === 'reference') this.toggleDrawer('reference');
    else if (this.judges.value) this.#actAsInterviewer(action, focusNote);
  }

  #actAsInterviewer(action: KeyAction, focusNote: () => void): void {
    if (action.type === 'mark' && this.markable.value) this.judge({ mark: action.mark });
    else if (action.type === 'next') this.next();
    else if (action.type === 'pause') this.pauseOrResume();
    else if (action.type === 'end') this.askToEnd();
    else if (action.type === 'undo') this.undo();
    else if (action.type === 'invite') this.panel.value = 'people';
    else if (action.type === 'note') focusNote();
  }

  #settle(question: number): void {
    this.#timers.set(
      question,
      this.#after(SETTLE_FOR, () => this.#send(question)),
    );
  }

  #hold(question: number, judgement: Judgement): void {
    this.drafts.value = new Map(this.drafts.value).set(question, judgement);
  }

  #send(question: number): void {
    this.#timers.delete(question);
    const judgement = this.drafts.value.get(question);
    if (judgement === undefined || judgement.mark === null) return;
    const { mark, ticks, reason } = judgement;
    const said = reason.trim();
    this.client.send({
      type: 'markAnswer',
      question,
      mark,
      ticks: Object.fromEntries(ticks),
      ...(said === '' ? {} : { reason: said }),
    });
  }

  #isMarkOnItsWay(question: number): boolean {
    return this.client.pending.value.some((each) => each.type === 'markAnswer' && each.question === question);
  }

  /** A judgement that was sent and is in the log is no draft any more. A refused one stays, to be tried again. */
  #dropSettled(): void {
    const { questions } = this.client.model.value;
    const kept = [...this.drafts.value].filter(([question, judgement]) => {
      if (judgement.mark === null || this.#isMarkOnItsWay(question) || this.#timers.has(question))
        return true;
      const asked = questions.find((each) => each.question === question);
      return !asked || ownMark(asked, this.you.value)?.mark !== judgement.mark;
    });
    if (kept.length < this.drafts.value.size) this.drafts.value = new Map(kept);
  }
}
