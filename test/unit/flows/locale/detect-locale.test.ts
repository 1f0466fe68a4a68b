import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLocale } from '../../../../flows/locale/detect-locale.ts';
import type { Locale } from '../../../../src/base/locale.ts';

const ROWS: readonly (readonly [text: string, locale: Locale | undefined])[] = [
  ['你好，箱子湿了', 'zh-CN'],
  ['質量很好', 'zh-CN'],
  ['第3箱 wet', 'zh-CN'],
  ['满意', 'zh-CN'],
  ['مرحبا، وصلت البضاعة متأخرة', 'ar'],
  ['شكرا', 'ar'],
  ['Здравствуйте, груз опоздал', 'ru'],
  ['спасибо', 'ru'],
  ['The carton was wet and nobody answered', 'en'],
  ['the documents were late', 'en'],
  ['we received the goods but the invoice is wrong', 'en'],
  ['please send the invoice', 'en'],
  ['it was late again', 'en'],
  ['El cartón estaba mojado y nadie respondió', 'es'],
  ['los documentos llegaron tarde', 'es'],
  ['Hola', 'es'],
  ['Hola, quiero hablar con alguien', 'es'],
  ['gracias por la ayuda', 'es'],
  ['la calidad fue muy buena', 'es'],
  ['A caixa estava molhada e ninguém respondeu', 'pt'],
  ['os documentos chegaram tarde', 'pt'],
  ['muito obrigado pela ajuda', 'pt'],
  ['a qualidade foi muito boa', 'pt'],
  ['não gostei da embalagem', 'pt'],
  ['Le carton était mouillé et personne ne répond', 'fr'],
  ['les documents sont arrivés en retard', 'fr'],
  ['bonjour', 'fr'],
  ['la qualité est très bonne', 'fr'],
  ['je ne suis pas content', 'fr'],
  ['Der Karton war nass und niemand hat geantwortet', 'de'],
  ['die Dokumente kamen zu spät', 'de'],
  ['Guten Tag', 'de'],
  ['sehr gute Qualität, aber zu spät', 'de'],
  ['wir haben die Ware erhalten', 'de'],
  ['ok', undefined],
  ['OK', undefined],
  ['5', undefined],
  ['4/5', undefined],
  ['👍', undefined],
  ['😀😀😀', undefined],
  ['', undefined],
  ['...', undefined],
  ['Carlos Mendes', undefined],
  ['Maersk Hamburg', undefined],
  ['Jiangsu Sunrise Textile Co Ltd', undefined],
  ['PO-4471 MSKU1234567', undefined],
  ['https://example.com/the/and/of', undefined],
  ['info@example.com', undefined],
  ['FCL CIF BL', undefined],
  ['no', undefined],
  ['super', undefined],
  ['Hello', undefined],
  ['これはペンです', undefined],
  ['日本語で話してください', undefined],
  ['안녕하세요 상자가 젖었습니다', undefined],
  ['Дякую, вантаж запізнився', undefined],
  ['سلام، کارتن خیس بود و پاسخ ندادند', undefined],
  ['de doos was nat en niemand antwoordde', undefined],
  ['la scatola era bagnata e nessuno ha risposto', undefined],
  ['karton był mokry i nikt nie odpowiedział', undefined],
  ['kutu ıslaktı ve kimse cevap vermedi', undefined],
  ['thùng bị ướt và không ai trả lời', undefined],
  ['lådan var våt och ingen svarade', undefined],
  ['กล่องเปียก', undefined],
];

describe('detectLocale', () => {
  it.each(ROWS)('%j is %j', (text, locale) => {
    expect(detectLocale([text])).toBe(locale);
  });

  it('takes several short texts together', () => {
    expect(detectLocale(['ok', 'die Ware', 'ist nicht gut'])).toBe('de');
  });

  it('says nothing without texts', () => {
    expect(detectLocale([])).toBeUndefined();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (texts) => {
        detectLocale(texts);
      }),
    );
  });

  it('reads no more of a hundred thousand characters than of ten thousand', () => {
    for (const piece of ['the ', 'a', '中', '@', 'A']) {
      const text = piece.repeat(10_000 / piece.length);
      expect(detectLocale([text.repeat(10)]), JSON.stringify(piece)).toBe(detectLocale([text]));
    }
  });
});
