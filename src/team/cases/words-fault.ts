import type { Refusal } from './operations/refusal.ts';

export const WORDS_LIMIT_CHARACTERS = 2_000;

/** Why a text of the staff cannot be kept; undefined where it can. */
export function wordsFault(text: string): Refusal | undefined {
  if (text.trim() === '') return { refused: 'empty' };
  if (text.length <= WORDS_LIMIT_CHARACTERS) return undefined;
  return { refused: 'too-long', limitCharacters: WORDS_LIMIT_CHARACTERS };
}
