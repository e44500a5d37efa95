// A question asked before something that cannot be taken back: the browser's own modal dialog.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Escape, or a button of the dialog that calls it. */
  readonly onClose: () => void;
}

/** Open as long as it is rendered; the focus stays inside and goes back to where it was. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // The dialog is out of the page by then, so that the browser can no longer give the focus back itself.
    return () => before instanceof HTMLElement && before.focus({ preventScroll: true });
  }, []);
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 class="ask" id={heading}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
