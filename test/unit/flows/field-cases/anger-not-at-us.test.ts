import { describe, expect, it } from 'vitest';
import { isAngry } from '../../../../flows/tone/tone.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

type Row = readonly [locale: Locale, words: string, why: string];

/** From the field: last remarks after the best scores, answered as if the buyer were angry. */
const REPORTED: readonly Row[] = [
  ['zh-CN', '再也不买别家的了', 'the vow is to buy from nobody else'],
  ['en', 'our lawyer checked the contract, all fine', 'the lawyer has nothing against it'],
  ['en', 'it was our last order this season', 'a season ends, not the trade'],
  ['en', 'unbelievable quality!!!', 'praise is shouted'],
  [
    'en',
    'We stopped buying from your competitor because of you',
    'the competitor has lost a buyer',
  ],
  ['pt', 'Nunca mais compro de outro fornecedor', 'the vow is to buy from nobody else'],
  ['ar', 'لن نشتري من غيركم أبدا', 'the vow is to buy from nobody else'],
];

const OTHER_SELLERS: readonly Row[] = [
  ['en', 'our former supplier was a fraud', 'the fraud was somebody else'],
  ['en', 'our old supplier cheated us, you are much better', 'the cheat was somebody else'],
  ['en', 'not like your competitors, who are thieves', '"who" are the competitors'],
  ['en', 'You are way better than those cheaters', 'we are compared with cheaters'],
  ['zh-CN', '以前的供应商是骗子，你们很好', 'the earlier supplier was the swindler'],
  ['zh-CN', '别的工厂都是奸商，你们不一样', 'other factories are meant'],
  ['de', 'unser früherer Lieferant war ein Betrüger', 'the earlier supplier was'],
  ['es', 'la competencia son unos ladrones', 'the competition are'],
  ['pt', 'o fornecedor anterior era golpista', 'the earlier supplier was'],
  ['fr', 'la concurrence, ce sont des voleurs', '"ce sont" takes up the competition'],
  ['ru', 'у других нас обманули, у вас всё честно', 'it happened at other sellers'],
  ['ar', 'المنافسون غشاشون وأنتم صادقون', 'the competitors are'],
];

const LOYAL: readonly Row[] = [
  ['en', 'never buy again from anyone else', 'nobody else will be bought from'],
  ['de', 'Nie wieder bestellen wir woanders', 'nowhere else will be ordered'],
  ['es', 'nunca más compramos a otro proveedor', 'no other supplier'],
  ['fr', 'plus jamais je ne commande ailleurs', 'nowhere else'],
  ['ru', 'больше никогда не будем покупать у других', 'from nobody else'],
];

const SEASONS: readonly Row[] = [
  ['en', 'this is our last order before Christmas', 'the last of the year'],
  ['zh-CN', '这是我们今年最后一单了', 'the last of the year'],
  ['de', 'das war unsere letzte Bestellung in diesem Jahr', 'the last of the year'],
  ['es', 'fue nuestro último pedido de la temporada', 'the last of the season'],
  ['pt', 'foi o nosso último pedido da temporada', 'the last of the season'],
  ['fr', "c'est notre dernière commande de l'année", 'the last of the year'],
  ['ru', 'это был последний заказ в этом сезоне', 'the last of the season'],
  ['ar', 'هذا آخر طلب لنا هذا الموسم', 'the last of the season'],
];

const LAWYERS: readonly Row[] = [
  ['en', 'my lawyer is happy with the new contract', 'the lawyer is happy'],
  ['en', 'I am a lawyer and I buy chairs for my office', 'the lawyer is the buyer'],
  ['en', 'we do not need a lawyer', 'no lawyer is needed'],
  ['zh-CN', '律师看过合同了，没有问题', 'the lawyer has read it'],
  ['de', 'unser Anwalt hat den Vertrag geprüft, alles in Ordnung', 'the lawyer has checked it'],
  ['es', 'nuestro abogado revisó el contrato, todo bien', 'the lawyer has checked it'],
  ['ru', 'юрист проверил договор, всё в порядке', 'the lawyer has checked it'],
];

const SHOUTED_PRAISE: readonly Row[] = [
  ['en', 'AMAZING QUALITY, WE WILL ORDER AGAIN IMMEDIATELY', 'praise in capitals'],
  ['en', 'never a problem with you!!!', 'a problem that never was'],
  ['en', 'refund came immediately, thank you!!', 'the refund has come'],
  ['zh-CN', '质量好得离谱！！！', '离谱 raises the praise'],
  ['zh-CN', '每次都很满意！！', 'satisfied each time'],
  ['de', 'jedes Mal perfekt!!', 'perfect each time'],
  ['es', '¡¡¡calidad increíble!!!', 'incredible is praise of quality'],
  ['fr', 'qualité incroyable !!!', 'incredible is praise of quality'],
];

const TAKEN_BACK: readonly Row[] = [
  ['en', 'I would be furious if it were late, but it was not', 'only under a condition'],
  ['en', 'no sign of fraud', 'none was seen'],
  ['en', 'we did not feel cheated', 'denied'],
  ['de', 'ich wäre wütend, wenn es zu spät gekommen wäre', 'only under a condition'],
  ['es', 'estaría furioso si llegara tarde', 'only under a condition'],
  ['fr', 'nous ne sommes pas du tout en colère', 'denied'],
  ['zh-CN', '一点也不生气', 'denied'],
  ['zh-CN', '送给妈妈的，她很喜欢', 'mother is no curse'],
];

const HARMLESS = [
  ...REPORTED,
  ...OTHER_SELLERS,
  ...LOYAL,
  ...SEASONS,
  ...LAWYERS,
  ...SHOUTED_PRAISE,
  ...TAKEN_BACK,
];

/** The same words and forms, this time at us. */
const ANGRY: readonly Row[] = [
  ['en', 'never again', 'nothing else is said'],
  ['en', 'we will buy elsewhere', 'we lose a buyer'],
  ['en', 'you will hear from our lawyer', 'a threat'],
  ['en', 'Our lawyer will contact you', 'a threat'],
  ['en', 'we are done, we go to your competitor', 'the competitor gets the trade'],
  ['en', 'this was our last order', 'the last of all'],
  ['en', 'you cheated us like our former supplier did', 'we are compared with a cheat'],
  ['en', 'you are a fraud, your competitor is honest', 'the fraud is ours'],
  ['en', 'UNBELIEVABLE DELAY, NOBODY ANSWERS', 'unbelievable is a delay here'],
  ['en', 'good quality but late again!!!', 'the shout is about the delay'],
  ['zh-CN', '再也不买你们家的了', 'the vow is against us'],
  ['zh-CN', '以后不会再买你们的东西了', 'the vow is against us'],
  ['zh-CN', '你们和以前的供应商一样都是骗子', 'both are swindlers'],
  ['zh-CN', '我们律师会联系你们', 'a threat'],
  ['zh-CN', '离谱！！！', 'nothing is praised'],
  ['de', 'nächstes Mal kaufen wir woanders', 'we lose a buyer'],
  ['de', 'Sie sind Betrüger wie unser alter Lieferant', 'both are swindlers'],
  ['es', 'nunca más compramos con ustedes', 'the vow is against us'],
  ['es', 'nos vamos a la competencia', 'the competition gets the trade'],
  ['pt', 'nunca mais compro com vocês', 'the vow is against us'],
  ['pt', 'vamos comprar em outro lugar', 'we lose a buyer'],
  ['fr', 'plus jamais !', 'nothing else is said'],
  ['fr', 'nous achèterons ailleurs', 'we lose a buyer'],
  ['ru', 'будем покупать в другом месте', 'we lose a buyer'],
  ['ru', 'это был наш последний заказ', 'the last of all'],
  ['ar', 'لن نشتري منكم أبدا', 'the vow is against us'],
  ['ar', 'سيتصل بكم محامينا', 'a threat'],
];

describe('words of anger that are not at us', () => {
  it.each(HARMLESS)('in %s "%s" is no anger: %s', (_locale, words) => {
    expect(isAngry(words)).toBe(false);
  });

  it.each(ANGRY)('in %s "%s" is anger: %s', (_locale, words) => {
    expect(isAngry(words)).toBe(true);
  });

  it.each(REPORTED)(
    'in %s "%s" after the best scores ends with thanks, and nobody is called: %s',
    (locale, words) => {
      const talk = new TalkRunner();
      talk.invite(subjectFor(locale, 'decision-maker'));
      talk.press('yes');
      talk.press('5');
      talk.press('10');
      talk.say(words);
      expect(talk.response().end).toBe('complete');
      expect(talk.notified).toEqual([]);
    },
  );
});
