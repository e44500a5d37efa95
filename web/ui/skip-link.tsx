// The way past the running head for those who use the keyboard.
import { leadingTo } from './go-to.ts';

/** Leads to the element with this id, which must be able to take the focus. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a class="skip" href={`#${to}`} onClick={leadingTo(to)}>
      {children}
    </a>
  );
}
