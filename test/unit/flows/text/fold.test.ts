import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '../../../../flows/text/clip.ts';
import { fold } from '../../../../flows/text/fold.ts';
import { wordsOf } from '../../../../flows/text/words-of.ts';

const ROWS: readonly (readonly [text: string, folded: string])[] = [
  ['STOP', 'stop'],
  ['ＳＴＯＰ４', 'stop4'],
  ['Qualité', 'qualite'],
  ['Größe', 'grosse'],
  ['œuvre', 'oeuvre'],
  ['ёлка й', 'елка и'],
  ['أربعة', 'اربعه'],
  ['جيّد جدًا', 'جيد جدا'],
  ['مـــرحبا', 'مرحبا'],
  ['٤ ۴ ४ ৪ 𝟒', '4 4 4 4 4'],
  ['轉人工', '转人工'],
  ["don't don’t", 'dont dont'],
  ['4️⃣', '4'],
  ['a\u200bb\u202e', 'ab'],
  ['\ud83d x', ' x'],
];

describe('fold', () => {
  it.each(ROWS)('spells %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüéñçаяйё一-十أ-ي0-9 ]*$/u), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it('takes Chinese character by character and other scripts word by word', () => {
    expect(wordsOf('纸箱wet了, carton 12!')).toEqual(['纸', '箱', 'wet', '了', 'carton', '12']);
    expect(wordsOf('так-себе')).toEqual(['так', 'себе']);
    expect(wordsOf('...')).toEqual([]);
  });
});

describe('clip', () => {
  it('cuts between graphemes', () => {
    expect(clip('👨‍👩‍👧‍👦abc', 2)).toBe('👨‍👩‍👧‍👦a');
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abc', 0)).toBe('');
  });

  it('leaves no half surrogate pair at its end', () => {
    const text = `a${'\u0301'.repeat(30)}${'😀'.repeat(40)}`;
    expect(clip(text, 2)).not.toMatch(/\p{Cs}/u);
  });
});
