// Keyboard shortcuts of the board: which key asks for what, and when a key is left alone.

export type KeyAction =
  | { readonly type: 'next' | 'pause' | 'end' | 'note' | 'undo' | 'reference' | 'invite' | 'keys' }
  | { readonly type: 'mark'; readonly mark: number };

interface KeyPress {
  readonly key: string;
  /** True with Ctrl, Alt or Meta, which belong to the browser. */
  readonly modified: boolean;
  /** What has the focus: a field one types in, something that Space or Enter works by itself, or neither. */
  readonly focus: 'field' | 'control' | 'page';
}

/** Every shortcut in the order in which the list shows them; those of observers work for everybody. */
export const shortcuts: readonly { readonly action: KeyAction['type']; readonly forObservers: boolean }[] = [
  { action: 'next', forObservers: false },
  { action: 'pause', forObservers: false },
  { action: 'end', forObservers: false },
  { action: 'mark', forObservers: false },
  { action: 'undo', forObservers: false },
  { action: 'note', forObservers: false },
  { action: 'reference', forObservers: true },
  { action: 'invite', forObservers: false },
  { action: 'keys', forObservers: true },
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
