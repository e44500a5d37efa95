// Words of the plain pages that stand in for others.
import type { Catalogue } from '../../engine/words/catalogue.ts';

export const pageWords = {
  /** For the `lang` of the pages. */
  language: 'en',
  notFoundTitle: 'Not found',
  notFound: 'Nothing is here',
  toTheStart: 'To the start',
  notBuiltTitle: 'Not built',
  notBuilt: 'The pages have not been built',
  /** As HTML. */
  buildThem: 'Run <code>npm run build</code> and start the server again.',
} as const;

export type PageWords = Catalogue<typeof pageWords>;
