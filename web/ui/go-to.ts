// Scrolls and moves the focus to a place within the page, without touching the address: its fragment holds the token, and a reload must still find it.

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Moves focus and view to the element with this id; nothing happens where there is none. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
}

/** A handler for links within the page. */
export function leadingTo(id: string) {
  return (event: Event): void => {
    event.preventDefault();
    goTo(id);
  };
}
