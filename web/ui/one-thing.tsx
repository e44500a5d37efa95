// A message page, which says one thing: that a link opens nothing, that an address is cut, that the page has stopped.
import type { ComponentChildren } from 'preact';

/** A heading, and below it a sentence or two with a way on. */
export function OneThing({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="leaf wait">
      <h1 class="title">{title}</h1>
      <div class="between">{children}</div>
    </div>
  );
}
