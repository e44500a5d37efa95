// Foreign text made fit for a terminal, where control characters would move the cursor, ring, or rewrite what stands.

/** Unicode has a picture for each of the first 32 characters, in their order from here on. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

/** Controls but tab and line feed, and the marks that turn the direction of writing round. */
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** The text with every unsafe character replaced by a picture or by its code; line ends of Windows become plain ones. */
export function escapeControls(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSAFE, shown);
}

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  if (code === DELETE) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
