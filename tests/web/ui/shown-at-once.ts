// Stands in for web/ui/waiting.tsx in tests: the sentence, without the second before it.
import type { ComponentChildren } from 'preact';

export function Waiting({ children }: { readonly children: ComponentChildren }) {
  return children;
}
