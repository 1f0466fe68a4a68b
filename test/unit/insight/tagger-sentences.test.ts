import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/insight/tagging/tagger.ts';
import { holds, tagger } from './tagger-table.ts';

describe('a comparison', () => {
  holds(
    'takes the side of the better',
    'en',
    `
    + Better than expected.
    + Faster than expected.
    - Worse than last time.
    - Not as good as the sample.
    - The others are better.`,
  );
  holds(
    'takes the side of the better',
    'zh-CN',
    `
    + 比上次好
    + 比预期好
    - 比上次差
    - 不如上次
    - 越来越差`,
  );
});

describe('a question, request or condition', () => {
  holds(
    'is no complaint',
    'en',
    `
    0 Could you please send the best price?
    0 When will the delayed vessel arrive?
    0 What happens if the goods are damaged?
    0 If any carton is broken, what is your warranty?
    0 Please confirm the quantity.`,
  );
  holds(
    'is no complaint',
    'zh-CN',
    `
    0 快递什么时候到？
    0 请问如果破损怎么办？
    0 能否报一下价格？`,
  );
  holds(
    'still complains where it reproaches',
    'en',
    `
    - Why is it late again?
    - You should have told us about the delay.`,
  );
  holds(
    'still complains where it reproaches',
    'zh-CN',
    `
    - 怎么又晚了？
    - 为什么少发两箱？`,
  );
});

describe('irony', () => {
  holds(
    'turns good words bad',
    'en',
    `
    - Thanks for nothing.
    - Oh great, another perfect delay.
    - Yeah right, excellent service.`,
  );
  holds(
    'turns good words bad',
    'zh-CN',
    `
    - 呵呵，真好
    - 真是谢谢你们了`,
  );
});

describe('signs', () => {
  holds(
    'speak in every language',
    'en',
    `
    + 👍
    - 👎
    + :-)
    - :(
    + ^_^
    - T_T
    - 😡`,
  );
  holds(
    'speak in every language',
    'zh-CN',
    `
    + 👍👍
    - 😡
    + ^_^`,
  );
});

describe('mixed language and noisy writing', () => {
  holds(
    'is read all the same',
    'zh-CN',
    `
    + quality 很好
    - delivery 太慢
    - B/L 写错了`,
  );
  holds(
    'is read all the same',
    'en',
    `
    - LATE AGAIN!!!
    + EXCELLENT!!!
    - The cartons were ｄａｍａｇｅｄ
    + 质量很好`,
  );
});

describe('nothing felt', () => {
  holds(
    'is neutral',
    'en',
    `
    0 hello
    0 see attached`,
  );
});

describe('the kinds of a sentence', () => {
  it.each([
    ['We would prefer stronger cartons next time', 'en', 'wish'],
    ['希望下次包装结实一点', 'zh-CN', 'wish'],
    ['Excellent quality', 'en', 'praise'],
    ['质量完美', 'zh-CN', 'praise'],
    ['When will it ship?', 'en', 'enquiry'],
    ['什么时候发货？', 'zh-CN', 'enquiry'],
    ['Many thanks for the quick answer', 'en', 'thanks'],
    ['谢谢', 'zh-CN', 'thanks'],
    ['Merci beaucoup', 'fr', 'thanks'],
    ['Vielen Dank', 'de', 'thanks'],
  ] as const)('"%s" (%s) is a %s', (text, locale, kind: Kind) => {
    expect(tagger.tag(text, locale).kinds).toContain(kind);
  });
});

describe('the second level of themes', () => {
  it.each([
    ['The bill of lading shows the wrong consignee', 'en', 'documents.bill-of-lading'],
    ['Form E is missing', 'en', 'documents.certificate-of-origin'],
    ['Wrong HS code', 'en', 'documents.hs-code'],
    ['We paid demurrage for nine days', 'en', 'documents.demurrage'],
    ['Our box was rolled over', 'en', 'delivery.rollover'],
    ['Short-shipped by six cartons', 'en', 'accuracy.shortage'],
    ['Please send the spare parts', 'en', 'aftersales.spare-parts'],
    ['The valves are unusable', 'en', 'quality.fitness-for-use'],
    ['提单写错了', 'zh-CN', 'documents.bill-of-lading'],
    ['又被甩柜了', 'zh-CN', 'delivery.rollover'],
    ['产地证没盖章', 'zh-CN', 'documents.certificate-of-origin'],
    ['Falta el certificado de origen', 'es', 'documents.certificate-of-origin'],
  ] as const)('of "%s" (%s) has %s', (text, locale, topic) => {
    const topics = tagger.tag(text, locale).themes.flatMap((tag) => tag.topics);
    expect(topics).toContain(topic);
  });
});

describe('a theme', () => {
  it('has the polarity of the clauses that speak of it', () => {
    const { themes } = tagger.tag('The quality is excellent, but the delivery was too late.', 'en');
    const polarityOf = (name: string) => themes.find(({ theme }) => theme === name)?.polarity;
    expect(polarityOf('quality')).toBe('positive');
    expect(polarityOf('delivery')).toBe('negative');
  });
});

describe('the language of a text without a hint', () => {
  it.each([
    ['The goods have arrived and we are happy', 'en'],
    ['La mercancía llegó pero no está completa', 'es'],
    ['A carga chegou mas não está completa', 'pt'],
    ['La marchandise est arrivée mais pas les documents', 'fr'],
    ['Die Ware ist nicht vollständig', 'de'],
    ['Груз пришёл', 'ru'],
    ['وصلت الشحنة', 'ar'],
    ['货到了', 'zh-CN'],
  ] as const)('of "%s" is %s', (text, locale) => {
    expect(tagger.tag(text).locale).toBe(locale);
  });
});
