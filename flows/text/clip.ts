const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** More code units than this in one grapheme are decoration: the longest family emoji has 11. */
const UNITS_PER_GRAPHEME = 16;

const HALF_PAIR = /[\ud800-\udbff]$/;

/** The first graphemes of a text, never more work than the maximum asks for however long the text is. */
export function clip(text: string, maximumGraphemes: number): string {
  if (text.length <= maximumGraphemes) return text;
  const bounded = text.slice(0, maximumGraphemes * UNITS_PER_GRAPHEME).replace(HALF_PAIR, '');
  let count = 0;
  for (const grapheme of GRAPHEMES.segment(bounded)) {
    if (count === maximumGraphemes) return bounded.slice(0, grapheme.index);
    count += 1;
  }
  return bounded;
}
