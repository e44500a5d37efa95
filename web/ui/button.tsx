// Buttons: one filled one a view, the others outlined or quiet.
import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  /** `first` is filled, `second` outlined, `quiet` underlined text. */
  readonly look?: 'first' | 'second' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly onClick?: () => void;
  /** True or false for a button that opens something on the page. */
  readonly expanded?: boolean;
  /** The id of what it opens. */
  readonly controls?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A button that says what it does in its own words. */
export function Button({ look = 'second', type = 'button', ...props }: ButtonProps) {
  return (
    <button
      type={type}
      class={look === 'quiet' ? 'quiet' : 'button'}
      data-first={look === 'first' || undefined}
      disabled={props.disabled}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={props.onClick}
      ref={props.ref ?? null}
    >
      {props.children}
    </button>
  );
}
