// Focus and scrolling: both follow the talk, and neither is taken from somebody who is busy elsewhere.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels from the end of the page within which a reader counts as following. */
const SLACK = 160;

function isAtEnd(): boolean {
  return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - SLACK;
}

/**
 * Shows the newest place whenever it changes, but only to a reader who was at the end of the page. It is shown again
 * when `above` changes: so many things stand over it that may have grown.
 */
export function useFollow(place: string | null, above: number): void {
  const following = useRef(true);
  useEffect(() => {
    function look() {
      following.current = isAtEnd();
    }
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  useLayoutEffect(() => {
    if (place === null || !following.current) return;
    const block = place.startsWith('turn-') ? 'center' : 'start';
    document.getElementById(place)?.scrollIntoView({ block });
  }, [place, above]);
}

/** True where nobody is using the focus: it lies nowhere, or on something that steps aside for what comes next. */
function isFocusFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('[data-steps-aside]') !== null;
}

/** Moves the focus to an element when `key` changes, without scrolling and without taking it from a busy reader. */
export function useFocusOn<Target extends HTMLElement>(key: string | number) {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (isFocusFree()) target.current?.focus({ preventScroll: true });
  }, [key]);
  return target;
}
