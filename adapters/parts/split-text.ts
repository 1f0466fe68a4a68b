const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Parts of at most `limitUnits` UTF-16 units that together are the text, unchanged.
 * A part ends after a paragraph, a line or a word where the second half of it has one, and
 * inside a grapheme only where that alone is longer than the limit.
 */
export function splitText(text: string, limitUnits: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limitUnits) {
    const end = partEnd(rest, limitUnits);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** The first of these parts. */
export function beginning(text: string, limitUnits: number): string {
  return splitText(text, limitUnits)[0] ?? '';
}

function partEnd(text: string, limitUnits: number): number {
  const window = text.slice(0, limitUnits);
  for (const separator of ['\n\n', '\n', ' ']) {
    const end = graphemeStart(text, window.lastIndexOf(separator) + separator.length);
    if (end > limitUnits / 2) return end;
  }
  return graphemeStart(text, limitUnits) || codePointStart(text, limitUnits);
}

/** The start of the grapheme that holds this position: a place where cutting harms none. */
function graphemeStart(text: string, position: number): number {
  return graphemes.segment(text).containing(position)?.index ?? position;
}

function codePointStart(text: string, position: number): number {
  const code = text.codePointAt(position - 1) ?? 0;
  return code > 0xffff ? position - 1 : position;
}
