/**
 * How many columns a terminal gives a text, at most. Terminals disagree on joined emoji, so each
 * of their parts counts. Source of the ranges: Unicode 16, EastAsianWidth W and F.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** The longest beginning that fits, then the rest; a letter keeps its marks. */
export function splitAtWidth(text: string, width: number): readonly [string, string] {
  let used = 0;
  let at = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    at += character.length;
  }
  return [text.slice(0, at), text.slice(at)];
}

export function padEndTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStartTo(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

const MARK = /^[\p{Mn}\p{Me}]$/u;
const WIDE_RANGES = [
  String.raw`\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf`,
  String.raw`\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60`,
  String.raw`\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}`,
  String.raw`\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}`,
].join('');
const WIDE = new RegExp(`^[${WIDE_RANGES}]$`, 'u');
const FIRST_WIDE = '\u1100';

function columnsOf(character: string): number {
  if (MARK.test(character)) return 0;
  return character >= FIRST_WIDE && WIDE.test(character) ? 2 : 1;
}
