// What every page does alike when it starts: finds its place, its link, and draws inside an error boundary.
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { linkOfPage, type PageLink } from '../client/api.ts';
import { sharedWords } from '../words/shared.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { OneThing } from './one-thing.tsx';

type Draw = () => ComponentChildren;

/** Draws once, inside the boundary, so that a fault in starting is met like any other. */
function Started({ draw }: { readonly draw: Draw }) {
  const [drawn] = useState(draw);
  return <>{drawn}</>;
}

function CutAddress() {
  const words = sharedWords.cutAddress;
  return (
    <main>
      <OneThing title={words.title}>
        <p class="soft">
          {words.why}
          <a href="./">{words.choosePlan}</a>
          {words.end}
        </p>
      </OneThing>
    </main>
  );
}

interface StartOptions {
  /** True where the page keeps what is written in this browser. */
  readonly draftKept?: boolean;
}

/** Puts what `draw` gives into the page; `draw` is called once. */
export function startPage(draw: Draw, { draftKept = false }: StartOptions = {}): void {
  const root = document.getElementById('page');
  if (root === null) throw new Error('The page has no element with the id "page"');
  render(
    <ErrorBoundary draftKept={draftKept}>
      <Started draw={draw} />
    </ErrorBoundary>,
    root,
  );
}

/**
 * Starts a page that needs a link: `draw` gets the interview's id and the token of the page's address. Where the address
 * names none, a sentence stands instead.
 */
export function startLinkedPage(
  draw: (link: PageLink) => ComponentChildren,
  options: StartOptions = {},
): void {
  const link = linkOfPage();
  startPage(() => (link === null ? <CutAddress /> : draw(link)), options);
  // A changed fragment is another seat: the browser does not load the page again by itself.
  addEventListener('hashchange', () => location.reload());
}
