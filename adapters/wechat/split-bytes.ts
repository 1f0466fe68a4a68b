const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Parts of at most `limitBytes` bytes of UTF-8 that together are the text, unchanged. A part ends
 * after a line or a word where its second half has one, and inside a grapheme only where that
 * alone is longer than the limit. The text must be well-formed, the limit at least 4.
 */
export function splitBytes(text: string, limitBytes: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (Buffer.byteLength(rest) > limitBytes) {
    const window = fitting(rest, limitBytes);
    const part = window.slice(0, breakIn(window));
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

/** As much of the beginning as fits: whole graphemes, or of the first one whole characters. */
function fitting(text: string, limitBytes: number): string {
  const whole = taken(pieces(graphemes.segment(text)), limitBytes);
  return whole === '' ? taken(text, limitBytes) : whole;
}

function* pieces(segments: Iterable<{ readonly segment: string }>): Iterable<string> {
  for (const { segment } of segments) yield segment;
}

function taken(parts: Iterable<string>, limitBytes: number): string {
  let fits = '';
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part);
    if (bytes > limitBytes) return fits;
    fits += part;
  }
  return fits;
}

/** Where a reader would rather have the end; a break that is a grapheme's middle is none. */
function breakIn(window: string): number {
  for (const separator of ['\n\n', '\n', ' ']) {
    const end = window.lastIndexOf(separator) + separator.length;
    if (end > window.length / 2 && isBorder(window, end)) return end;
  }
  return window.length;
}

function isBorder(window: string, end: number): boolean {
  return end === window.length || graphemes.segment(window).containing(end)?.index === end;
}
