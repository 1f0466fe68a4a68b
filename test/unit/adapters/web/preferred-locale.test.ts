import { expect, it } from 'vitest';
import { preferredLocale } from '../../../../adapters/web/preferred-locale.ts';

it.each([
  [undefined, undefined],
  ['', undefined],
  ['de', 'de'],
  ['zh-Hans-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['nl,sv;q=0.9', undefined],
  ['en;q=0.4, ar;q=0.7', 'ar'],
  ['fr;q=0, ru;q=0.1', 'ru'],
  ['pt-BR;q=nonsense, es;q=0.2', 'es'],
  [`${'xx,'.repeat(5_000)}de`, undefined],
])('hears %s as %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
