// How far the making of an interview has come.
import type { Made } from './offers.ts';

export type Creation =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'failed'; readonly problem: string };

export const idle: Creation = { kind: 'idle' };
