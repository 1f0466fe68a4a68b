import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import en, { type PagesWords } from '../../../src/pages/words/en.ts';
import { pagesWords } from '../../../src/pages/words/words.ts';

const KEYS = Object.keys(en) as (keyof PagesWords)[];

function places(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

describe.each(LOCALES)('what the pages say in %s', (locale) => {
  const words = pagesWords(locale);

  it('has every text, and takes the same values as the English one', () => {
    expect(Object.keys(words)).toEqual(KEYS);
    for (const key of KEYS) {
      expect(words[key].trim()).toBe(words[key]);
      expect(words[key].length).toBeGreaterThan(1);
      expect(places(words[key])).toEqual(places(en[key]));
    }
  });

  it('leaves nothing in English', () => {
    if (locale === 'en') return;
    expect(KEYS.filter((key) => words[key] === en[key])).toEqual([]);
  });
});

describe('values in Arabic', () => {
  it('keep their own direction', () => {
    for (const text of Object.values<string>(pagesWords('ar'))) {
      expect(text.replace(/\u2068\{\w+\}\u2069/g, '')).not.toContain('{');
    }
  });
});
