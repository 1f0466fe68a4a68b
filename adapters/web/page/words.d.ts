import type { Locale } from '../../../src/core/locale.ts';
import type { PageWords } from '../page-words.ts';

/** Served as `words.js`, made from the table on the server. */
export declare const words: Readonly<Record<Locale, PageWords>>;
