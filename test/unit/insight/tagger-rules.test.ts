import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/base/locale.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import type { Kind, Polarity } from '../../../src/insight/tagging/tagger.ts';

const tagger = ruleTagger();
const SIDE = { '+': 'positive', '-': 'negative', '0': 'neutral' } as const;

/** One sentence a line, after its polarity. */
function sentences(table: string): readonly (readonly [string, Polarity])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [, side = '0', text = ''] = /^\s*([+0-]) (.*)$/.exec(row) ?? [];
      return [text, side === '+' ? SIDE['+'] : side === '-' ? SIDE['-'] : SIDE['0']];
    });
}

function holds(rule: string, locale: Locale, table: string): void {
  it.each(sentences(table))(`${rule} (${locale}): "%s" is %s`, (text, polarity) => {
    expect(tagger.tag(text, locale).polarity).toBe(polarity);
  });
}

function firstWeight(text: string, locale: Locale): number {
  return tagger.tag(text, locale).cues[0]?.weight ?? 0;
}

describe('a negation', () => {
  holds(
    'turns what it reaches',
    'en',
    `
    - The packing was not excellent.
    - The fabric is not good at all.
    - Your team was never helpful.
    - The pumps don't work.
    + No complaints from our side.
    + No problem with the B/L.
    + There were no defects in this lot.
    + No damage, no shortage.
    + Not bad.
    + The finish is not bad at all.
    + We had no issues with customs.
    + Nothing wrong with the documents.`,
  );
  holds(
    'turns what it reaches',
    'zh-CN',
    `
    - 质量不好
    - 服务不满意
    - 包装不结实
    - 电机不能用
    + 没有破损
    + 提单没问题
    + 没有延误
    + 一件不少
    + 不错
    + 不差`,
  );
  holds(
    'turns what it reaches',
    'es',
    `
    - La calidad no es buena
    - No funciona
    + Sin problemas con la factura
    + Ningún problema con el envío`,
  );
  holds(
    'turns what it reaches',
    'pt',
    `
    - A qualidade não é boa
    - Não funciona
    + Nenhum problema com a fatura`,
  );
  holds(
    'turns what it reaches',
    'de',
    `
    - Die Qualität ist nicht gut
    - Die Pumpe funktioniert nicht
    + Keine Probleme mit der Rechnung`,
  );
  holds(
    'turns what it reaches',
    'fr',
    `
    - La qualité n'est pas bonne
    + Aucun problème avec la facture
    + Pas mal`,
  );
  holds(
    'turns what it reaches',
    'ru',
    `
    - Насос не работает
    + Без проблем, всё вовремя
    + Неплохо`,
  );
  holds(
    'turns what it reaches',
    'ar',
    `
    - المضخة لا تعمل
    + لا توجد مشكلة`,
  );
});

describe('a double negation', () => {
  holds(
    'is mildly good',
    'zh-CN',
    `
    + 不是不好
    + 并非不好
    + 质量不是不好`,
  );
  holds(
    'is good',
    'en',
    `
    + You never disappoint us: never late.
    + It is not without merit, not bad.`,
  );
});

describe('a stress', () => {
  it.each([
    ['The quality is good', 'The quality is very good', 'en'],
    ['The glaze is nice', 'The glaze is extremely nice', 'en'],
    ['包装好', '包装非常好', 'zh-CN'],
  ] as const)('makes "%s" weaker than "%s"', (plain, stressed, locale) => {
    expect(firstWeight(stressed, locale)).toBeGreaterThan(firstWeight(plain, locale));
  });

  it.each([
    ['The delivery was slightly late', 'The delivery was very late', 'en'],
    ['有点慢', '非常慢', 'zh-CN'],
    ['Un poco tarde', 'Muy tarde', 'es'],
  ] as const)('"%s" is milder than "%s"', (mild, strong, locale) => {
    expect(firstWeight(mild, locale)).toBeGreaterThan(firstWeight(strong, locale));
  });
});

describe('a contrast', () => {
  it.each([
    ['The goods are excellent but the delivery was terribly late.', 'en'],
    ['Nice finish, however the cartons were crushed.', 'en'],
    ['Great staff, although four pieces were missing.', 'en'],
    ['质量不错，但是交货太慢', 'zh-CN'],
    ['包装很好，可是少发了两箱', 'zh-CN'],
    ['El producto es excelente pero llegó tarde', 'es'],
    ['Das Material ist sehr gut, aber die Kartons waren nass', 'de'],
    ['Le produit est excellent mais le colis est arrivé en retard', 'fr'],
    ['O produto é excelente mas chegou com atraso', 'pt'],
    ['Качество отличное, но груз опоздал', 'ru'],
  ] as const)('makes "%s" mixed', (text, locale) => {
    expect(tagger.tag(text, locale).sentiment).toBe('mixed');
  });
});

describe('a complaint that merely states a fact', () => {
  holds(
    'is bad',
    'en',
    `
    - We ordered 5,000 pcs and only received 4,760.
    - Short-shipped by six cartons.
    - Wrong HS code on the invoice.
    - The shipment was rolled over twice.
    - The vessel left and our box was left behind.
    - The certificate of origin is not signed.
    - Customs will not release the cargo.
    - The paint is peeling after a week.
    - Three drums were leaking.
    - We are still waiting for the credit note.
    - The seal was broken on arrival.
    - The cartons arrived wet.`,
  );
  holds(
    'is bad',
    'zh-CN',
    `
    - 短装六箱
    - HS编码不对
    - 又被甩柜了
    - 只收到58箱
    - 产地证没盖章
    - 货卡在海关
    - 纸箱受潮
    - 油漆掉色严重
    - 三个桶在漏液
    - 至今没有回音
    - 唛头印错
    - 客户退单`,
  );
  holds(
    'is bad',
    'es',
    `
    - Faltaron doce cajas
    - Los cartones llegaron mojados
    - La mercancía llegó tarde
    - El certificado es falso`,
  );
  holds(
    'is bad',
    'pt',
    `
    - Faltaram doze caixas
    - As caixas chegaram molhadas
    - O embarque atrasou`,
  );
  holds(
    'is bad',
    'de',
    `
    - Zwölf Kartons fehlten
    - Die Kartons waren nass
    - Die Lieferung kam zu spät
    - Die Rechnung ist falsch`,
  );
  holds(
    'is bad',
    'fr',
    `
    - Il manquait douze cartons
    - Les cartons étaient mouillés
    - La livraison est en retard`,
  );
  holds(
    'is bad',
    'ru',
    `
    - Не хватает двенадцати коробок
    - Груз опоздал
    - Коробки мокрые`,
  );
  holds(
    'is bad',
    'ar',
    `
    - الشحنة متأخرة
    - الكراتين مبللة
    - الفاتورة خاطئة`,
  );
});

describe('plain praise', () => {
  holds(
    'is good',
    'en',
    `
    + Excellent quality, thank you!
    + Everything arrived on time and intact.
    + Well packed and complete.
    + Very happy with the new moulds.
    + The replacement arrived quickly, well done.`,
  );
  holds(
    'is good',
    'zh-CN',
    `
    + 质量很好
    + 非常满意
    + 交货准时，包装结实
    + 服务热情
    + 单证齐全`,
  );
  holds(
    'is good',
    'es',
    `
    + Excelente calidad
    + Muy amables, gracias
    + Llegó a tiempo`,
  );
  holds(
    'is good',
    'pt',
    `
    + Excelente qualidade
    + Muito satisfeitos
    + Chegou no prazo`,
  );
  holds(
    'is good',
    'de',
    `
    + Hervorragende Qualität
    + Sehr zufrieden
    + Schnell und pünktlich`,
  );
  holds(
    'is good',
    'fr',
    `
    + Excellente qualité
    + Très satisfaits
    + Livré dans les délais`,
  );
  holds(
    'is good',
    'ru',
    `
    + Отличное качество
    + Очень довольны
    + Груз пришёл вовремя`,
  );
  holds(
    'is good',
    'ar',
    `
    + جودة ممتازة
    + شكرا جزيلا`,
  );
});

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
