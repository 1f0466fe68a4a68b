import { describe, expect, it } from 'vitest';
import { visibleMarked, visibleText } from '../../../../src/base/text/visible-text.ts';

/** Tags that spell a word which nobody sees. */
const tagged = (word: string) =>
  [...word].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('');

describe('words as the team sees them', () => {
  it.each([
    ['zero width', 'cra\u200bsh\u200ced\ufeff\u2060', 'crashed'],
    ['bidi controls', 'good \u202e!dab\u202c \u2066x\u2069 \u200e\u200f\u061c', 'good !dab x '],
    ['tags', `fine${tagged('refund')}`, 'fine'],
    ['tags behind a flag', `\u{1f3f4}${tagged('refund')}`, '\u{1f3f4}'],
    ['variation selectors', 'a\ufe0f\ufe01\u{e0101}b', 'ab'],
    ['control characters', 'red\u001b[31m\u0000\u0007', 'red[31m'],
    ['a soft hyphen and fillers', 'car\u00adton\u3164\u115f\uffa0\u034f', 'carton'],
    ['lone halves', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['joiners between letters that need none', 'a\u200db \u200d', 'ab '],
    ['selectors that carry more than one look', '😀\ufe0f\ufe01\ufe02\u{e0150}', '😀\ufe0f'],
  ])('have no %s', (_what, text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  it.each([
    'Größe “XL”\n\tzweite Zeile',
    '❤️ 1️⃣ ☎︎ 👍🏽 👩🏾‍🔧 👨‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇩🇪 ❤️‍🔥',
    'می‌خواهم نامه‌ها را',
    'क्‍ष ന്‍ ක්‍ෂ र्‌य',
    'الجودة ممتازة \u0600\u0661',
    '包装破损，请回复。',
  ])('keep what belongs to them: %s', (text) => {
    expect(visibleText(text)).toBe(text);
  });

  it('keep their marks where their words are', () => {
    const text = 'a\u200b\u202eb Lin\u200b!';
    const marks = [
      { kind: 'bold', at: 1, length: 3 },
      { kind: 'mention', at: 5, length: 4, identity: 'slack:U1' },
      { kind: 'bold', at: 1, length: 2 },
    ] as const;
    expect(visibleMarked({ text, marks })).toEqual({
      text: 'ab Lin!',
      marks: [
        { kind: 'bold', at: 1, length: 1 },
        { kind: 'mention', at: 3, length: 3, identity: 'slack:U1' },
      ],
    });
  });
});
