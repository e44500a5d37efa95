// The running head: the name that leads home, where one is, the connection and the clock.

import type { ComponentChildren } from 'preact';
import { sharedWords } from '../words/shared.ts';

interface RunningHeadProps {
  /** Where one is and who is there. */
  readonly where: ComponentChildren;
  /** The connection as a status; shown once, on narrow screens in the second row. */
  readonly connection?: ComponentChildren;
  readonly clock?: ComponentChildren;
  /** True on the home page itself. */
  readonly home?: boolean;
}

/** Everything in it is relative, so it works under any base path. */
export function RunningHead({ where, connection, clock, home = false }: RunningHeadProps) {
  return (
    <header class="running">
      <div>
        <a class="mark-word" href="./" aria-current={home ? 'page' : undefined}>
          {sharedWords.product}
        </a>
        <p class="where label">
          <span>{where}</span>
          {connection}
        </p>
        <p class="right label">
          {connection}
          {clock}
        </p>
      </div>
    </header>
  );
}
