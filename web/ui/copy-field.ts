// Copies a link: by the clipboard where the browser allows it, else by selecting it.

/** What became of it: in the clipboard, or selected for the reader to copy by hand. */
export type Copied = 'copied' | 'selected';

/** Plain http has no clipboard; a selection and the old command mostly work there. */
export async function copyFrom(field: HTMLInputElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
}
