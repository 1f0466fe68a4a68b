import { displayWidth, splitAtWidth } from './display-width.ts';

/**
 * Breaks one paragraph into lines of at most `width` columns (2 or more): at spaces and between Han
 * and kana characters. A word longer than a line is cut, or stands whole on a line of its own.
 */
export function wrap(
  text: string,
  width: number,
  longWords: 'cut' | 'whole' = 'cut',
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (displayWidth((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const word = piece.trimStart();
    const [full, rest] = longWords === 'cut' ? fold(word, width) : [[], word];
    lines.push(...full);
    line = rest;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Where a line may break. A no-break space, such as before a per cent sign, stays within its word. */
const SPACE = String.raw`[^\S\u00a0\u202f]`;
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}`;
/** One character of a script without spaces, with the punctuation after it, or one word. */
const PIECES = new RegExp(
  String.raw`${SPACE}*(?:[${UNSPACED}][\p{M}、。，．！？；：”’）》」]*|(?:(?!${SPACE})[^${UNSPACED}])+)`,
  'gu',
);

function fold(word: string, width: number): readonly [full: readonly string[], rest: string] {
  const full: string[] = [];
  let rest = word;
  while (displayWidth(rest) > width) {
    const [head, tail] = splitAtWidth(rest, width);
    full.push(head);
    rest = tail;
  }
  return [full, rest];
}
