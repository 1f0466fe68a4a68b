import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/base/locale.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';

const tagger = ruleTagger();

describe('the sentiment of a text', () => {
  it.each([
    ['The packing was excellent.', 'positive'],
    ['The packing was not excellent.', 'negative'],
    ['Not bad.', 'positive'],
    ['No complaints, everything on time.', 'positive'],
    ['The cartons were crushed and wet.', 'negative'],
    ['Good goods, but the delivery was much too late.', 'mixed'],
    ['Could you please send the best price?', 'neutral'],
    ['PO 4711', 'neutral'],
    ['👍', 'positive'],
    ['', 'neutral'],
  ])('of "%s" is %s', (text, sentiment) => {
    expect(tagger.tag(text, 'en').sentiment).toBe(sentiment);
  });

  it.each([
    ['质量很好', 'positive'],
    ['质量不好', 'negative'],
    ['不是不好', 'positive'],
    ['没有破损', 'positive'],
    ['质量不错，但是交货太慢', 'mixed'],
    ['快递什么时候到？', 'neutral'],
    ['包装太差，箱子破损', 'negative'],
  ])('of "%s" is %s', (text, sentiment) => {
    expect(tagger.tag(text, 'zh-CN').sentiment).toBe(sentiment);
  });

  it('is stronger where it is stressed', () => {
    expect(tagger.tag('有点慢', 'zh-CN').score).toBeGreaterThan(
      tagger.tag('非常慢', 'zh-CN').score,
    );
  });

  it('can be explained by its words', () => {
    expect(tagger.tag('Not good, very late', 'en').cues.slice(0, 2)).toEqual([
      { text: 'good', weight: -1.41 },
      { text: 'late', weight: -2.8 },
    ]);
  });

  it('is heard in every language, and emoji speak in all of them', () => {
    for (const locale of LOCALES) {
      expect(tagger.tag('😡😡', locale).sentiment).toBe('negative');
      expect(tagger.tag('', locale)).toMatchObject({ sentiment: 'neutral', cues: [] });
    }
  });
});

describe('the themes of a text', () => {
  it('come with the words that named them, the most spoken of first', () => {
    const { themes } = tagger.tag('The invoice and the packing list had a wrong price', 'en');
    expect(themes[0]).toMatchObject({
      theme: 'documents',
      matches: ['invoice', 'packing list'],
      topics: ['documents.invoice', 'documents.packing-list'],
    });
  });

  it('take the longest term, so a packing list is no packing', () => {
    const themes = tagger.tag('装箱单写错了', 'zh-CN').themes.map(({ theme }) => theme);
    expect(themes).toEqual(['documents']);
  });

  it('are read in the script a text is written in, whatever the chat is set to', () => {
    expect(tagger.tag('包装破损', 'en').themes[0]?.theme).toBe('packaging');
    expect(tagger.tag('late delivery', 'zh-CN').themes[0]?.theme).toBe('delivery');
  });

  it.each([
    ['es', 'La factura tenía un error'],
    ['pt', 'A fatura estava errada'],
    ['fr', 'La facture était fausse'],
    ['de', 'Die Rechnung war falsch'],
    ['ru', 'Ошибка в документах'],
    ['ar', 'خطأ في الفاتورة'],
    ['en', 'The invoice was wrong'],
    ['zh-CN', '发票有误'],
  ] as const)('are found in %s', (locale, text) => {
    expect(tagger.tag(text, locale).themes.map(({ theme }) => theme)).toContain('documents');
  });

  it('are none in an empty text, in any locale', () => {
    for (const locale of LOCALES) expect(tagger.tag('', locale).themes).toEqual([]);
  });
});
