import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../../adapters/parts/split-text.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string) => [...segmenter.segment(text)].map((one) => one.segment);

describe('splitting a long text', () => {
  it('leaves a short one alone', () => {
    expect(splitText('short', 4_096)).toEqual(['short']);
  });

  it('ends a part after a paragraph, a line or a word', () => {
    expect(splitText('aaaa bbbb cccc', 11)).toEqual(['aaaa bbbb ', 'cccc']);
    expect(splitText('aaaa bbb\ncc cc', 12)).toEqual(['aaaa bbb\n', 'cc cc']);
  });

  it('keeps families together that a plain slice would cut', () => {
    const family = '👨‍👩‍👧‍👦';
    const parts = splitText(family.repeat(1_000), 4_096);
    for (const part of parts) expect(part.length % family.length).toBe(0);
  });

  it('cuts a grapheme that is longer than a message, but never a surrogate pair', () => {
    const parts = splitText(`e${'\u{1D165}'.repeat(3_000)}`, 4_096);
    expect(parts.every((part) => part.length <= 4_096 && !/\p{Surrogate}/u.test(part))).toBe(true);
  });

  it('gives the text back whole, in parts within the limit, cutting no grapheme', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(' ', '\n', '\n\n', '\r\n', '👩🏽‍🚀', '🇪🇸', 'é', 'السلام', '质量问题', 'क्षि'),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 120 }), (whole, limit) => {
        const parts = splitText(whole, limit);
        expect(parts.join('')).toBe(whole);
        expect(parts.every((part) => part.length <= limit)).toBe(true);
        fc.pre(graphemes(whole).every((one) => one.length <= limit));
        expect(parts.flatMap(graphemes)).toEqual(graphemes(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a text of 10,000 characters in three parts', () => {
    expect(splitText('ab'.repeat(5_000), 4_096).map(({ length }) => length)).toEqual([
      4_096, 4_096, 1_808,
    ]);
  });
});
