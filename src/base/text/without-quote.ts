const MARK = '…';

/** Where one of our sentences begins to quote somebody. */
const OPENINGS = /["“„«「『][\s\p{Cf}]*/gu;
/** How a quote ends: with its marks, or clipped. */
const ENDING = /^(?:…|[\s\p{Cf}]*["”“»」』])/u;
const HIDDEN = /\p{Cf}/gu;
const WHITE = /[\s\p{Cc}]+/gu;

/**
 * One of our texts without what it quotes of these words: questions quote an answer on one line,
 * whole or clipped, between quotation marks.
 */
export function withoutQuote(text: string, said: readonly string[]): string {
  return said.reduce((current, words) => without(current, words), text);
}

function without(text: string, words: string): string {
  const line = words.replace(HIDDEN, '').replace(WHITE, ' ').trim();
  for (const { 0: opening, index } of text.matchAll(OPENINGS)) {
    const from = index + opening.length;
    const length = commonLength(text.slice(from), line);
    const rest = text.slice(from + length);
    if (length === 0 || !ENDING.test(rest)) continue;
    return without(`${text.slice(0, from)}${MARK}${rest.replace(/^…/u, '')}`, words);
  }
  return text;
}

function commonLength(text: string, line: string): number {
  let length = 0;
  while (length < line.length && text[length] === line[length]) length += 1;
  return length;
}
