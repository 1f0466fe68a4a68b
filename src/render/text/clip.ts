import { cutAtClause } from '../../base/text/cut-at-word.ts';
import { displayWidth, splitAtWidth } from '../../base/text/display-width.ts';

/**
 * At most so many columns; an ellipsis shows what is cut off. Sentences are cut at a word, in Chinese
 * at a clause; names anywhere.
 */
export function clip(text: string, columns: number, what: 'name' | 'sentence' = 'name'): string {
  if (displayWidth(text) <= columns) return text;
  const [kept] = splitAtWidth(text, columns - 1);
  return `${what === 'sentence' ? cutAtClause(text, kept.length) : kept.trimEnd()}…`;
}
