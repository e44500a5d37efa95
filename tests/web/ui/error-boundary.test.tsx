// A part that throws leaves a sentence and a way on, not an empty page.
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../web/ui/error-boundary.tsx';
import { pageContext } from '../../../web/ui/page-context.tsx';

function Faulty(): VNode {
  throw new Error('a fault in a part');
}

describe('the error boundary', () => {
  afterEach(() => {
    Reflect.deleteProperty(options, 'errorBoundaries');
    vi.restoreAllMocks();
  });

  function drawn(draftKept?: boolean): string {
    Object.assign(options, { errorBoundaries: true });
    return renderToString(
      <ErrorBoundary {...(draftKept === undefined ? {} : { draftKept })}>
        <Faulty />
      </ErrorBoundary>,
    );
  }

  test('says what happened and offers a reload and the start, and logs the fault', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = drawn();
    expect(page).toContain('Something went wrong on this page.');
    expect(page).toContain('Load it again');
    expect(page).toContain('href="./"');
    expect(page).not.toContain('kept in this browser');
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: 'a fault in a part' }));
  });

  test('says that the draft is kept where the page keeps it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(drawn(true)).toContain('What you wrote is kept in this browser.');
  });

  test('shows its children while nothing throws', () => {
    expect(renderToString(<ErrorBoundary>all is well</ErrorBoundary>)).toBe('all is well');
  });
});

describe('a page context', () => {
  const [Provider, useValue] = pageContext<{ readonly word: string }>('Provider');
  function Part() {
    return <p>{useValue().word}</p>;
  }

  test('hands its value to every part', () => {
    expect(
      renderToString(
        <Provider value={{ word: 'shared' }}>
          <div>
            <Part />
          </div>
        </Provider>,
      ),
    ).toBe('<div><p>shared</p></div>');
  });

  test('refuses a part outside of it, naming the provider', () => {
    expect(() => renderToString(<Part />)).toThrow('inside Provider');
  });
});
