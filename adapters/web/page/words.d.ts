import type { Locale } from '../../../src/base/locale.ts';
import type { MENU, PageWords } from '../page-words.ts';

/** Served as `words.js`, made of the catalogue on the server. */
export declare const words: Readonly<Record<Locale, PageWords>>;
export declare const menu: typeof MENU;
export declare const rightToLeft: readonly Locale[];
