// The way past the running head for those who use the keyboard.
import { leadingTo } from './go-to.ts';

/** Leads to the element with this id, which must be able to take the focus. */
export const SkipLink = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <a class="skip" href={`#${to}`} onClick={leadingTo(to)}>
    {children}
  </a>
);
