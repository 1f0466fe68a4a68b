import { isBadNews } from './tone.ts';
import { readWords } from './tone-whole.ts';

/** So many words tell something, whatever they are. */
const TELLING_WORDS = 5;

/** Whether words that nobody asked for are worth keeping: "ok", "thank you" and "yes" are not. */
export function tellsSomething(text: string): boolean {
  return isBadNews(text) || readWords(text).length >= TELLING_WORDS;
}
