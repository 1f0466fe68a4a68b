import { describe, expect, it } from 'vitest';
import { firstWeight, holds, tagger } from './tagger-table.ts';

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
