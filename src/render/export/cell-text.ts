import { visibleText } from '../../base/text/visible-text.ts';

/**
 * People's words for a cell, without what nobody sees: it may stand before a formula. A carriage
 * return stays, since it tells what a spreadsheet would make of the words behind it.
 */
export function cellText(text: string): string {
  return text.replace(/[^\r]+/gu, visibleText);
}
