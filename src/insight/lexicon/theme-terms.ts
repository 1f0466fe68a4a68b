import type { Theme } from '../theme.ts';

/**
 * The words that speak of a theme, parted by white space. `_` stands for a space within a phrase,
 * `*` for any ending of its word. A term may stand under several themes.
 */
export type ThemeTerms = Readonly<Record<Theme, string>>;
