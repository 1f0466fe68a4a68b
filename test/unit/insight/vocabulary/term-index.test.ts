import { describe, expect, it } from 'vitest';
import { TermIndex } from '../../../../src/insight/vocabulary/term-index.ts';
import { Units } from '../../../../src/insight/vocabulary/units.ts';
import { WordBook } from '../../../../src/insight/vocabulary/word-book.ts';

const book = new WordBook();
const index = new TermIndex<string>(book, [
  [['bill'], 'price'],
  [['bill', 'of', 'lading'], 'documents'],
  [['deliver*'], 'delivery'],
  [['air', 'deliver*'], 'air'],
]);

function found(text: string): readonly string[] {
  return index.find(new Units(text, 'en', book)).map(({ value }) => value);
}

describe('the index of terms', () => {
  it('prefers the longest term', () => {
    expect(found('the bill of lading')).toEqual(['documents']);
  });

  it('falls back to the shorter term where the longer one breaks off', () => {
    expect(found('the bill of sale')).toEqual(['price']);
  });

  it('reads a star as any ending, in a phrase too', () => {
    expect(found('delivered late by air delivery')).toEqual(['delivery', 'air']);
  });

  it('finds nothing in nothing', () => {
    expect(index.find(new Units('', 'en', book))).toEqual([]);
  });
});
