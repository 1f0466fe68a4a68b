import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseWord } from '../../../../flows/tone/buyer-words.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { ANSWERS, WORD_ROWS } from '../parts/buyer-word-rows.ts';

describe('recogniseWord', () => {
  it.each(WORD_ROWS)('hears %j as %j', (text, word) => {
    expect(recogniseWord(text)).toEqual(word);
  });

  it.each(ANSWERS)('leaves %j alone', (text) => {
    expect(recogniseWord(text)).toBeUndefined();
  });

  it('is shown at least 150 messages, 50 of them answers', () => {
    expect(WORD_ROWS.length + ANSWERS.length).toBeGreaterThanOrEqual(150);
    expect(ANSWERS.length).toBeGreaterThanOrEqual(50);
  });

  it('takes every locale after /language', () => {
    for (const locale of LOCALES) {
      expect(recogniseWord(`/language ${locale}`)).toEqual({ kind: 'language', locale });
    }
  });

  it('hears a word whatever its case, width and punctuation', () => {
    const wide = (text: string) =>
      text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const dress = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      wide,
      (text: string) => `${text}!!`,
      (text: string) => `  "${text}"  `,
      (text: string) => `${text} 🙏`,
      (text: string) => `please ${text}`,
      (text: string) => `\u200b${text}\u200e`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom('stop', 'back', 'human', 'parar', 'weiter'),
        dress,
        (word, put) => {
          expect(recogniseWord(put(word))).toEqual(recogniseWord(word));
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        recogniseWord(text);
        recogniseWord(`/${text}`);
      }),
    );
  });

  it('reads no more of a hundred thousand characters than of ten thousand', () => {
    for (const piece of ['stop ', '/', 'a', 'please ', ':', '停', '? ']) {
      const text = piece.repeat(10_000 / piece.length);
      expect(recogniseWord(text.repeat(10)), JSON.stringify(piece)).toEqual(recogniseWord(text));
    }
  });
});
