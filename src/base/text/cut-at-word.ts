const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Words beyond the limit that are looked at, in code units, to see where the one there begins. */
const LOOKED_BEYOND = 100;

/** Scripts that write no spaces between words, and signs that stand alone. */
const STANDS_ALONE =
  /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Thai}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;

/** Chinese parts its clauses with these; elsewhere a word's end is clear enough. */
const CLAUSE_SIGN = /[，；：]/gu;
const HALF_PAIR = /[\ud800-\udbff]$/;
const LOOSE_END = /[\s\p{Pd}\p{Ps}\p{Pi},;:，、；：.。·]+$/u;

/** A clause shorter than this part of the room says too little. */
const LEAST_CLAUSE = 1 / 3;

/**
 * The longest beginning of a text that ends with a word and has at most `limit` code units. Only
 * where the first word is longer is it cut inside, never between the halves of a character.
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const near = text.slice(0, limit + LOOKED_BEYOND);
  const segments = WORDS.segment(near);
  let end = limit;
  while (end > 0 && !isBetweenWords(near, end)) {
    const start = segments.containing(end)?.index ?? 0;
    end = start === end ? (segments.containing(end - 1)?.index ?? 0) : start;
  }
  const kept = text.slice(0, end).replace(LOOSE_END, '');
  return kept === '' ? text.slice(0, limit).replace(HALF_PAIR, '') : kept;
}

/** The same, in Chinese ending with a clause where one is long enough. */
export function cutAtClause(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const ends = [...text.slice(0, limit + 1).matchAll(CLAUSE_SIGN)].map(({ index }) => index);
  const last = ends.findLast((end) => end >= limit * LEAST_CLAUSE);
  return last === undefined ? cutAtWord(text, limit) : text.slice(0, last).replace(LOOSE_END, '');
}

/** Whether a word ends before a place, or none is there; `4.5` and `HP-26` are one word each. */
function isBetweenWords(text: string, at: number): boolean {
  if (WORDS.segment(text).containing(at)?.index !== at) return false;
  const before = String.fromCodePoint(text.codePointAt(startBefore(text, at)) ?? 0);
  const behind = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return [before, behind].some((sign) => /\s/u.test(sign) || STANDS_ALONE.test(sign));
}

function startBefore(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at - 1] ?? '') ? at - 2 : at - 1;
}
