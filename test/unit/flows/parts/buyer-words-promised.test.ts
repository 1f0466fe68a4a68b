import { describe, expect, it } from 'vitest';
import { recogniseWord } from '../../../../flows/tone/buyer-words.ts';
import { flowWords } from '../../../../flows/words/words.ts';
import { LOCALES } from '../../../../src/base/locale.ts';

const QUOTED = /["“«„]\s*([^"”»“„«{}]+?)\s*["”»“]/gu;

/** Words that a text tells the buyer to send. */
function promised(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].map(([, word = '']) => word);
}

describe('the words that our own texts tell buyers to send', () => {
  it.each(LOCALES)('are understood in %s', (locale) => {
    const { opening, notNowReply } = flowWords(locale).consent;
    const { help, privacy } = flowWords(locale).anytime;
    const words = [opening, notNowReply, help, privacy].flatMap(promised);
    expect(words.length).toBeGreaterThan(8);
    expect(words.filter((word) => recogniseWord(word) === undefined)).toEqual([]);
  });
});
