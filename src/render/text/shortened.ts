import { cutAtClause } from '../../base/text/cut-at-word.ts';
import { displayWidth, splitAtWidth } from './display-width.ts';

/** Cut at a word, in Chinese at a clause, where it is longer than so many columns. */
export function shortened(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const [kept] = splitAtWidth(text, columns - 1);
  return `${cutAtClause(text, kept.length)}…`;
}
