// The languages that the engine grades. A further one is a file beside english/ and a name in this list.
import type { Language } from '../language.ts';
import { english } from './english/index.ts';

export const languages: readonly Language[] = [english];
