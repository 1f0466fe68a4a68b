import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { renderWords } from '../../../src/render/words/words.ts';
import { messagesIn, placesIn } from '../../support/messages-in.ts';

/** Each message by its key, with the names of its places. */
function placesOf(locale: Locale) {
  const all = messagesIn(renderWords(locale)).map(
    ([key, message]) => [key, [...new Set(placesIn(message, locale))].sort()] as const,
  );
  return Object.fromEntries(all);
}

describe('what reports say', () => {
  it.each(LOCALES)('has the same places as in English: %s', (locale) => {
    expect(placesOf(locale)).toEqual(placesOf('en'));
  });
});
