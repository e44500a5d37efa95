// A fault in one part must not leave an empty page: a sentence and a way on take its place.
import { Component, type ComponentChildren } from 'preact';
import { sharedWords } from '../words/shared.ts';
import { Button } from './button.tsx';
import { OneThing } from './one-thing.tsx';

function Broken({ draftKept }: { readonly draftKept: boolean }) {
  const words = sharedWords.broken;
  return (
    <main>
      <OneThing title={words.title}>
        <p class="soft" role="alert">
          {words.why}
          {draftKept && ` ${words.draftKept}`}
        </p>
        <p class="row">
          <Button look="first" onClick={() => location.reload()}>
            {words.reload}
          </Button>
          <a href="./">{words.toStart}</a>
        </p>
      </OneThing>
    </main>
  );
}

interface ErrorBoundaryProps {
  readonly children: ComponentChildren;
  /** True where this page keeps what is written in the browser, so that the reader may be told so. */
  readonly draftKept?: boolean;
}

/** Shows its children until one of them throws while it is drawn or in an effect; logs the fault to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render({ children, draftKept = false }: ErrorBoundaryProps, { broken }: { broken: boolean }) {
    return broken ? <Broken draftKept={draftKept} /> : children;
  }
}
