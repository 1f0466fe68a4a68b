import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/core/locale.ts';
import { INVITATION_WORDS, type InvitationWords } from '../../../src/render/invitation/words.ts';

const ENGLISH = INVITATION_WORDS.en;
const KEYS = Object.keys(ENGLISH) as (keyof InvitationWords)[];

function places(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

describe.each(LOCALES)('what the page of an invitation says in %s', (locale) => {
  const words = INVITATION_WORDS[locale];

  it('has every text, and takes the same values as the English one', () => {
    expect(Object.keys(words)).toEqual(KEYS);
    for (const key of KEYS) {
      expect(words[key].trim()).toBe(words[key]);
      expect(words[key].length).toBeGreaterThan(3);
      expect(places(words[key])).toEqual(places(ENGLISH[key]));
    }
  });

  it('leaves nothing in English', () => {
    if (locale === 'en') return;
    expect(KEYS.filter((key) => words[key] === ENGLISH[key])).toEqual([]);
  });
});

describe('values in Arabic', () => {
  it('keep their own direction', () => {
    for (const text of Object.values(INVITATION_WORDS.ar)) {
      expect(text.replace(/\u2068\{\w+\}\u2069/g, '')).not.toContain('{');
    }
  });
});
