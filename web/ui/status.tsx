// A status is a shape and a word, never a colour alone.
import type { ComponentChildren } from 'preact';
import type { Status as ConceptStatus } from '../../src/engine/index.ts';
import type { Credit } from './evidence/footnotes.ts';

type Shape = 'full' | 'part' | 'none' | 'not' | 'check';

const drawn: Record<Shape, () => ComponentChildren> = {
  full: () => <circle cx="6" cy="6" r="5" stroke-width="1.5" />,
  part: () => (
    <>
      <circle class="outline" cx="6" cy="6" r="5" stroke-width="1.5" />
      <path class="fill" d="M6 1a5 5 0 0 0 0 10z" />
    </>
  ),
  none: () => <circle class="outline" cx="6" cy="6" r="5" stroke-width="1.5" />,
  not: () => <path class="outline" d="M2 2l8 8M10 2l-8 8" stroke-width="1.75" />,
  check: () => <path class="outline" d="M2 6.5l2.75 3L10 3" stroke-width="2" />,
};

/** The shape alone, for places where its word stands elsewhere; hidden from screen readers. */
export function Glyph({ shape }: { readonly shape: Shape }) {
  return (
    <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {drawn[shape]()}
    </svg>
  );
}

/** A shape with its word. */
export function Status(props: {
  readonly shape: Shape;
  readonly children: ComponentChildren;
  readonly class?: string;
}) {
  return (
    <span class={`status ${props.class ?? ''}`.trim()}>
      <Glyph shape={props.shape} />
      {props.children}
    </span>
  );
}

/** The shape of a concept's status. */
export const shapeOfStatus: Record<ConceptStatus, Shape> = {
  covered: 'full',
  partly: 'part',
  missing: 'none',
};

/** The shape of a footnote's pen. */
export const shapeOfCredit: Record<Credit, Shape> = { full: 'full', part: 'part', not: 'not' };
