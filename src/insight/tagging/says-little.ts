import { contentWords } from '../vocabulary/content-words.ts';
import type { Tags } from './tagger.ts';

/** A word alone tells no more than none. */
const MOST_LITTLE = 1;

/** Whether a text has hardly a word but those of praise and blame: `could be better`. */
export function saysLittle(text: string, { cues, locale }: Tags): boolean {
  const felt = new Set(cues.flatMap((cue) => contentWords(cue.text, locale)));
  const others = contentWords(text, locale).filter((word) => !felt.has(word));
  return others.length <= MOST_LITTLE;
}
