import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a terminal gives a text. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

/**
 * The longest beginning that fits, then the rest; a letter keeps its marks. A first letter
 * wider than the whole width is cut inside, so that the rest gets shorter each time.
 */
export function splitAtWidth(text: string, width: number): readonly [string, string] {
  const at = lengthWithin(signsOf(text), width) || lengthWithin(text, width);
  return [text.slice(0, at), text.slice(at)];
}

export function padEndTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStartTo(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

function* signsOf(text: string): Iterable<string> {
  for (const { segment } of GRAPHEMES.segment(text)) yield segment;
}

/** The length of the first pieces that fit together, in code units. */
function lengthWithin(pieces: Iterable<string>, width: number): number {
  let used = 0;
  let length = 0;
  for (const piece of pieces) {
    used += stringWidth(piece);
    if (used > width) break;
    length += piece.length;
  }
  return length;
}
