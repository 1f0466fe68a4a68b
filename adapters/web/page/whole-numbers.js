import { element } from './element.js';

/** Numbers of orders and invoices, such as HP-26-1086. */
const NUMBER =
  /(?<![\p{L}\p{N}-])(?=[\p{L}-]*\d)[\p{L}\d]{1,12}(?:[-/][\p{L}\d]{1,12}){1,4}(?![\p{L}\p{N}-])/gu;
/** A longer one would not fit into a line of a phone. */
const LONGEST = 28;

/**
 * The same words, with numbers that no line may end in.
 * @param {string} text
 * @returns {(string | HTMLElement)[]}
 */
export function withWholeNumbers(text) {
  /** @type {(string | HTMLElement)[]} */
  const parts = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (number.length > LONGEST) continue;
    parts.push(text.slice(from, index), element('span', { class: 'whole' }, number));
    from = index + number.length;
  }
  return [...parts, text.slice(from)];
}
