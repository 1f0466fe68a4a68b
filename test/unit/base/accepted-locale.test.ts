import { expect, it } from 'vitest';
import { acceptedLocale } from '../../../src/base/accepted-locale.ts';

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
  ['pt-BR;q=0.5, de', 'de'],
  ['pt-BR;q=0.5, nl', 'pt'],
  ['es;q=0.5, fr;q=0.5', 'es'],
  ['*', undefined],
  ['*, ru;q=0.5', 'ru'],
  ['ZH-hans-cn', 'zh-CN'],
  [';q=1,,, de ; q=0.3', 'de'],
  ['*;q=0, "\u0000', undefined],
])('hears %s as %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});
