// Trouble, said in a sentence: what is wrong and what to do.

import type { ComponentChildren } from 'preact';
import { sharedWords } from '../words/shared.ts';

/** Announced at once by screen readers; `retry` adds a button. */
export function ErrorNote({
  children,
  retry,
}: {
  readonly children: ComponentChildren;
  readonly retry?: () => void;
}) {
  return (
    <div class="notice" role="alert">
      <p>{children}</p>
      {retry && (
        <button type="button" class="quiet" onClick={retry}>
          {sharedWords.tryAgain}
        </button>
      )}
    </div>
  );
}
