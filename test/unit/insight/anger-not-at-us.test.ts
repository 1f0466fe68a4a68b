import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/base/locale.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';

/** Last remarks that would open a red case if they were taken for bad news. */
const REMARKS: readonly (readonly [locale: Locale, words: string, why: string])[] = [
  ['en', 'We stopped buying from your competitor because of you', 'we have won a buyer'],
  ['en', 'never buy again from anyone else', 'the vow keeps to us'],
  ['en', 'our lawyer checked the contract, all fine', 'the lawyer has nothing against it'],
  ['en', 'it was our last order this season', 'a season ends, not the trade'],
  ['zh-CN', '再也不买别家的了', 'the vow keeps to us'],
  ['zh-CN', '这是我们今年最后一单了', 'a year ends, not the trade'],
  ['de', 'Nie wieder bestellen wir woanders', 'the vow keeps to us'],
  ['fr', 'plus jamais je ne commande ailleurs', 'the vow keeps to us'],
  ['es', 'nunca más compramos a ningún otro proveedor', 'the vow keeps to us'],
  ['pt', 'Nunca mais compro de outro fornecedor', 'the vow keeps to us'],
  ['ru', 'больше никогда не будем покупать у других', 'the vow keeps to us'],
  ['ar', 'لن نشتري من غيركم أبدا', 'the vow keeps to us'],
];

/** The same words against us. */
const BAD: readonly (readonly [locale: Locale, words: string])[] = [
  ['en', 'we will buy elsewhere'],
  ['en', 'we never buy from you again'],
  ['de', 'Nie wieder bestellen wir bei Ihnen'],
  ['fr', 'plus jamais chez vous'],
];

describe('the polarity of a remark about other sellers', () => {
  const tagger = ruleTagger();

  it.each(REMARKS)('of %s "%s" is not negative: %s', (locale, words) => {
    expect(tagger.tag(words, locale).polarity).not.toBe('negative');
  });

  it.each(BAD)('of %s "%s" is negative', (locale, words) => {
    expect(tagger.tag(words, locale).polarity).toBe('negative');
  });
});
