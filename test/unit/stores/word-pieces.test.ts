import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWithTerms, piecesOf, wordPieces } from '../../../src/stores/word-pieces.ts';

/** Whether a text with these pieces meets the condition, as an engine reads it. */
function meets(text: string, terms: readonly string[]): boolean {
  const pieces = wordPieces(text);
  return piecesOf(terms).all.every((part) =>
    typeof part === 'string'
      ? pieces.includes(part)
      : pieces.some((piece) => piece.startsWith(part.prefix)),
  );
}

const LETTER = fc.constantFrom('a', 'b', 'c', '纸', '箱', '😀', '.');
const WORD = fc.array(LETTER, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));

describe('the pieces of a text', () => {
  it('begin at each sign of each word', () => {
    expect(wordPieces('wet no')).toEqual(['wet', 'et', 't', 'no', 'o']);
    expect(wordPieces('纸箱都湿')).toEqual(['纸箱都', '箱都湿', '都湿', '湿']);
    expect(wordPieces('')).toEqual([]);
  });

  it('find every part of every word, in whichever script', () => {
    fc.assert(
      fc.property(
        fc.array(WORD, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const signs = [...(words[a % words.length] ?? '')];
          const from = b % signs.length;
          for (let to = from + 1; to <= signs.length; to += 1) {
            const term = signs.slice(from, to).join('');
            expect(meets(words.join(' '), [term]), term).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    ['carton', 'cartoon wheels'],
    ['wet', 'we twist'],
    ['湿了', '了湿'],
    ['zz', 'az'],
  ])('tell %s from "%s"', (term, text) => {
    expect(meets(text, [term])).toBe(false);
  });
});

describe('what was found by pieces', () => {
  it('is compared with the whole term, up to so many', async () => {
    async function* found() {
      yield { id: 1, searchable: 'abcd bcde' };
      yield { id: 2, searchable: 'abcde' };
      yield { id: 3 };
      yield { id: 4, searchable: 'xabcdex' };
      yield { id: 5, searchable: 'abcde' };
    }
    expect((await firstWithTerms(found(), ['abcde'], 2)).map(({ id }) => id)).toEqual([2, 4]);
  });
});
