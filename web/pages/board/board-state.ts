// State of the board that is no part of the interview: the question shown, the open dialog, rubric details, marking.
import { computed, signal } from '@preact/signals';
import { rightsOf } from '../../../src/interview/core/roles.ts';
import {
  openQuestion,
  type QuestionModel,
  questionNamed,
} from '../../../src/interview/model/interview-model.ts';
import type { InterviewClient } from '../../client/interview-client.ts';
import { hasMarked } from './judgement.ts';
import type { KeyAction } from './keyboard-shortcuts.ts';
import { MarkingState } from './marking-state.ts';

/** The dialog that lies over the board. */
type OpenDialog = 'none' | 'keys' | 'end' | 'people';

/** What of the rubric lies open below the coverage. */
type OpenDetails = 'none' | 'reference' | 'prompts';

export class BoardState {
  readonly client: InterviewClient;
  readonly marking: MarkingState;
  /** The question chosen in the strip; null follows the interview. */
  readonly chosen = signal<number | null>(null);
  readonly dialog = signal<OpenDialog>('none');
  readonly details = signal<OpenDetails>('none');
  /** True where only sent words are to be graded. */
  readonly sentOnly = signal(false);

  /** `after` runs an action later; the result takes it back. */
  constructor(client: InterviewClient, after: (milliseconds: number, action: () => void) => () => void) {
    this.client = client;
    this.marking = new MarkingState({ client, after, shown: this.shown, judges: this.judges });
  }

  readonly you = computed(() => this.client.you.value?.id ?? '');
  readonly judges = computed(() => {
    const you = this.client.you.value;
    return you !== null && rightsOf(you.role).judges;
  });

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

  /** True where the next question can be asked for: in practice, between questions. */
  readonly mayGoOn = computed(() => {
    const model = this.client.model.value;
    return model.mode === 'practice' && model.status === 'running' && openQuestion(model) === null;
  });

  /** Shows a question; null follows the interview. */
  choose(question: number | null): void {
    this.chosen.value = question;
    this.details.value = 'none';
  }

  /** Grades what is being typed, or only what was sent. */
  toggleSentOnly(): void {
    this.sentOnly.value = !this.sentOnly.value;
  }

  /** Writes a note; blank ones are left unsent. */
  addNote(text: string, isPrivate: boolean): void {
    if (text.trim() !== '') this.client.send({ type: 'addNote', text: text.trim(), private: isPrivate });
  }

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
    if (status === 'running' || status === 'paused') this.dialog.value = 'end';
  }

  /** Ends the interview for everybody; the page has asked before. */
  end(): void {
    this.dialog.value = 'none';
    this.client.send({ type: 'finishInterview' });
  }

  closeDialog(): void {
    this.dialog.value = 'none';
  }

  /** Opens one part of the rubric, or closes it. */
  toggleDetails(which: 'reference' | 'prompts'): void {
    this.details.value = this.details.value === which ? 'none' : which;
  }

  /** Does what a key asks for; `focusNote` moves to the note field. Observers have the reference and the list only. */
  act(action: KeyAction, focusNote: () => void): void {
    if (action.type === 'keys') this.dialog.value = 'keys';
    else if (action.type === 'reference') this.toggleDetails('reference');
    else if (this.judges.value) this.#actAsInterviewer(action, focusNote);
  }

  #actAsInterviewer(action: KeyAction, focusNote: () => void): void {
    if (action.type === 'mark' && this.marking.markable.value) this.marking.judge({ mark: action.mark });
    else if (action.type === 'next') this.next();
    else if (action.type === 'pause') this.pauseOrResume();
    else if (action.type === 'end') this.askToEnd();
    else if (action.type === 'undo') this.marking.undo();
    else if (action.type === 'invite') this.dialog.value = 'people';
    else if (action.type === 'note') focusNote();
  }
}
