import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/base/text/display-width.ts';
import { wrap } from '../../../../src/base/text/wrap.ts';

describe('a wrapped paragraph', () => {
  it('breaks at spaces', () => {
    expect(wrap('the cartons were wet', 12)).toEqual(['the cartons', 'were wet']);
  });

  it('breaks between Han characters, and keeps punctuation with the one before', () => {
    expect(wrap('包装破损，请回复。', 8)).toEqual(['包装破', '损，请回', '复。']);
  });

  it('breaks a word only where it is longer than a line', () => {
    expect(wrap('a verylongword', 5)).toEqual(['a', 'veryl', 'ongwo', 'rd']);
  });

  it('leaves a long word whole where that is wanted', () => {
    const address = 'https://example.com/i/abc';
    expect(wrap(`Open ${address} now`, 12, 'whole')).toEqual(['Open', address, 'now']);
  });

  it('breaks at no space that forbids it', () => {
    expect(wrap('gelöst: 100\u00a0% von 1\u202f234', 12)).toEqual([
      'gelöst:',
      '100\u00a0% von',
      '1\u202f234',
    ]);
  });

  it('is no line where there is nothing', () => {
    expect(wrap('  ', 10)).toEqual([]);
  });

  it('never exceeds the width and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
