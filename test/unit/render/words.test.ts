import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { reportView } from '../../../src/render/report/report-view.ts';
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

  it.each<[Locale, readonly string[]]>([
    ['en', ['Last 1 day', 'Last 7 days', 'Last 30 days']],
    ['fr', ['Dernier jour', '7 derniers jours', '30 derniers jours']],
    ['ru', ['Последний 1 день', 'Последние 7 дней', 'Последние 30 дней']],
    ['ar', ['آخر يوم', 'آخر 7 أيام', 'آخر 30 يومًا']],
    ['zh-CN', ['最近 1 天', '最近 7 天', '最近 30 天']],
  ])('counts as its language does: %s', (locale, told) => {
    const { words, say } = reportView(locale);
    expect([1, 7, 30].map((n) => say(words.message.lastDays, { n }))).toEqual(told);
  });

  it('speaks of one response in the singular', () => {
    const { words, say } = reportView('en');
    expect(say(words.report.themesMeaning, { n: 1 })).toMatch(/^of 1 response with comments/);
    expect(say(words.scope.outOf, { n: 1, all: 1 })).toBe(' – 1 of 1 response');
    expect(say(words.message.leftOut, { n: 1 })).toBe('… 1 earlier line is left out');
  });
});
