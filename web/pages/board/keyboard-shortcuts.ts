// Which key does what on the board. Pure: the page says where the focus is.

export type KeyAction =
  | { readonly type: 'next' | 'pause' | 'end' | 'note' | 'undo' | 'reference' | 'invite' | 'keys' }
  | { readonly type: 'mark'; readonly mark: number };

export interface KeyPress {
  readonly key: string;
  /** True with Ctrl, Alt or Meta, which belong to the browser. */
  readonly modified: boolean;
  /** What has the focus: a field one types in, something that Space or Enter works by itself, or neither. */
  readonly focus: 'field' | 'control' | 'page';
}

/** Every key with its words, in the order in which the list shows them; `all` may be pressed by observers, too. */
export const keyList: readonly { readonly key: string; readonly does: string; readonly all?: true }[] = [
  { key: 'N', does: 'Ask the next question, between questions' },
  { key: 'Space', does: 'Pause, or go on' },
  { key: 'E', does: 'End the interview; you are asked once more' },
  { key: '0 to 4', does: 'Mark the answer shown' },
  { key: 'Z', does: 'Take your mark back' },
  { key: 'M', does: 'Write a note' },
  { key: 'R', does: 'Show or put away the reference', all: true },
  { key: 'I', does: 'Invite people, take links back' },
  { key: '?', does: 'This list', all: true },
];

const byKey = new Map<string, KeyAction>([
  ['n', { type: 'next' }],
  [' ', { type: 'pause' }],
  ['e', { type: 'end' }],
  ['m', { type: 'note' }],
  ['z', { type: 'undo' }],
  ['r', { type: 'reference' }],
  ['i', { type: 'invite' }],
  ['?', { type: 'keys' }],
  ...[0, 1, 2, 3, 4].map((mark): [string, KeyAction] => [String(mark), { type: 'mark', mark }]),
]);

/** What a key press asks for; null where it belongs to somebody else: the browser, a field, a button under the focus. */
export function actionOf({ key, modified, focus }: KeyPress): KeyAction | null {
  if (modified || focus === 'field') return null;
  if (focus === 'control' && key === ' ') return null;
  return byKey.get(key.toLowerCase()) ?? null;
}

function typedIn(element: Element): boolean {
  return element instanceof HTMLInputElement
    ? !['radio', 'checkbox', 'button', 'submit'].includes(element.type)
    : element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Tells a field from a control from the page. */
export function focusOf(element: Element | null): KeyPress['focus'] {
  if (element === null) return 'page';
  if (typedIn(element) || (element instanceof HTMLElement && element.isContentEditable)) return 'field';
  return element.matches('button, a, input, summary') ? 'control' : 'page';
}
