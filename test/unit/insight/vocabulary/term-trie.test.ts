import { describe, expect, it } from 'vitest';
import { TermTrie } from '../../../../src/insight/vocabulary/term-trie.ts';
import { Tokens } from '../../../../src/insight/vocabulary/tokens.ts';
import { Vocabulary } from '../../../../src/insight/vocabulary/vocabulary.ts';

const book = new Vocabulary();
const index = new TermTrie<string>(book, [
  [['bill'], 'price'],
  [['bill', 'of', 'lading'], 'documents'],
  [['deliver*'], 'delivery'],
  [['air', 'deliver*'], 'air'],
]);

function found(text: string): readonly string[] {
  return index.find(new Tokens(text, 'en', book)).map(({ value }) => value);
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
    expect(index.find(new Tokens('', 'en', book))).toEqual([]);
  });
});
