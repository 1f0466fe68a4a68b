import { displayWidth, splitAtWidth } from './display-width.ts';

/**
 * Breaks one paragraph into lines of at most `width` columns (2 or more): at spaces, between Han
 * and kana characters, and inside a word only where it is longer than a line.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (displayWidth((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const [full, rest] = fold(piece.trimStart(), width);
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
