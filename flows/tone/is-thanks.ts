import { THANKS } from '../lexicon/tone-tables.ts';

/** Longer words may thank as well, but have something else to say. */
const LENGTH_LIMIT_UNITS = 60;

/** Short words of thanks, in any language that we speak: kind, and no answer to a question. */
export function isThanks(text: string): boolean {
  return text.length <= LENGTH_LIMIT_UNITS && THANKS.some((words) => words.test(text));
}
