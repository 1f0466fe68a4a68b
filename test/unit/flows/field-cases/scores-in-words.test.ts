import { describe, expect, it } from 'vitest';
import { readRating } from '../../../../flows/rating/read-rating.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

/** The score read on 1 to 5, or that the question is asked again. */
type Row = readonly [locale: Locale, words: string, read: number | 'asked again', why: string];

/** From the field, at the first question. */
const REPORTED: readonly Row[] = [
  ['en', 'one star off for the packaging', 'asked again', 'it takes a star off and gives none'],
  ['zh-CN', '五星减一星', 'asked again', 'a star is taken off the top'],
  ['en', 'five stars? no way', 'asked again', 'the question is answered with no'],
  ['en', 'anything but good', 2, '"anything but" turns good around'],
  ['en', '10/10 would buy again', 5, 'a remark follows the score'],
  ['en', '4 1/2', 4.5, 'a whole and a fraction'],
  ['en', '4 (on a scale of 1-5)', 4, 'the scale is told after the score'],
  ['en', 'not bad at all', 4, '"at all" adds nothing to not bad'],
  ['fr', '4 sur 5 pour le tout', 4, 'a score with words behind it is that score'],
];

const DEDUCTIONS: readonly Row[] = [
  ['en', 'one star deducted', 'asked again', 'no score is given'],
  ['en', '5 stars, minus one for packaging', 'asked again', 'the top with a star less is no top'],
  ['en', '4 stars, one off for packaging', 4, 'the star off explains the 4'],
  ['zh-CN', '五分扣一分', 'asked again', 'a point is taken off the top'],
  ['zh-CN', '4分，扣一分因为包装', 4, 'the point off explains the 4'],
  ['de', '5 Sterne minus 1', 'asked again', 'a star is taken off the top'],
  ['de', '4 Sterne, ein Stern Abzug für die Verpackung', 4, 'the star off explains the 4'],
  ['es', 'cinco estrellas menos una', 'asked again', 'a star is taken off the top'],
  ['pt', 'uma estrela a menos pela embalagem', 'asked again', 'no score is given'],
  ['fr', "une étoile en moins pour l'emballage", 'asked again', 'no score is given'],
  ['ru', 'минус одна звезда за упаковку', 'asked again', 'no score is given'],
  ['ar', 'خصم نجمة واحدة', 'asked again', 'no score is given'],
];

const RHETORIC: readonly Row[] = [
  ['en', '5? no', 'asked again', 'the question is answered with no'],
  ['en', 'five stars? no way, 2', 2, 'the 2 takes the place of the five'],
  ['en', '5?', 5, 'a score that asks for consent is a score'],
  ['zh-CN', '五星？不可能', 'asked again', 'the question is answered with no'],
  ['de', '5 Sterne? niemals', 'asked again', 'the question is answered with no'],
  ['es', '¿cinco estrellas? ni hablar', 'asked again', 'the question is answered with no'],
  ['pt', '5 estrelas? nem pensar', 'asked again', 'the question is answered with no'],
  ['fr', '5 étoiles ? jamais de la vie', 'asked again', 'the question is answered with no'],
  ['ru', '5 звезд? ни за что', 'asked again', 'the question is answered with no'],
  ['ar', 'خمس نجوم؟ مستحيل', 'asked again', 'the question is answered with no'],
];

const TURNED: readonly Row[] = [
  ['en', 'far from good', 2, '"far from" turns good around'],
  ['en', 'anything but perfect', 'asked again', 'what is not perfect may still be good'],
  ['en', 'not at all bad', 4, 'bad is denied'],
  ['zh-CN', '一点也不差', 4, 'bad is denied'],
  ['zh-CN', '谈不上好', 2, 'good is denied'],
  ['de', 'alles andere als gut', 2, 'good is denied'],
  ['de', 'gar nicht schlecht', 4, 'bad is denied'],
  ['es', 'todo menos bueno', 2, 'good is denied'],
  ['pt', 'longe de ser bom', 2, 'good is denied'],
  ['fr', 'tout sauf bon', 2, 'good is denied'],
  ['fr', 'pas mauvais du tout', 4, 'bad is denied'],
  ['ru', 'далеко не хорошо', 2, 'good is denied'],
  ['ar', 'ليس سيئا على الإطلاق', 4, 'bad is denied'],
];

const FRACTIONS: readonly Row[] = [
  ['en', '4-1/2', 4.5, 'the American way to write it'],
  ['en', '3 3/4', 3.75, 'a whole and three quarters'],
  ['de', '4 und 1/2', 4.5, 'a whole and a half'],
  ['zh-CN', '四又二分之一', 4.5, 'a whole and a half'],
  ['en', '4 1/2 cartons were wet', 'asked again', 'cartons are counted'],
];

const SCALES: readonly Row[] = [
  ['en', '8 (on a scale of 1-10)', 4, '8 of 10 is 4 of 5'],
  ['en', '4 on a scale from 1 to 5', 4, 'the ends of the scale are no scores'],
  ['de', '4 auf einer Skala von 1 bis 5', 4, 'the ends of the scale are no scores'],
  ['es', '4 en escala de 1 a 5', 4, 'the ends of the scale are no scores'],
  ['pt', '4 numa escala de 1 a 5', 4, 'the ends of the scale are no scores'],
  ['fr', '4 sur une échelle de 1 à 5', 4, 'the ends of the scale are no scores'],
  ['ru', '4 по шкале от 1 до 5', 4, 'the ends of the scale are no scores'],
  ['ar', '4 على مقياس من 1 إلى 5', 4, 'the ends of the scale are no scores'],
  ['zh-CN', '4（1到5分）', 4, 'the ends of the scale are no scores'],
  ['en', '3 (1-2 days late)', 3, 'days are no scale'],
];

const REMARKS: readonly Row[] = [
  ['en', '8/10 would recommend', 4, 'a remark follows the score'],
  ['en', '4/5 for the whole thing', 4, 'a remark follows the score'],
  ['de', '10/10 gerne wieder', 5, 'a remark follows the score'],
  ['de', '4 von 5 für alles', 4, 'a remark follows the score'],
  ['es', '10/10 volvería a comprar', 5, 'a remark follows the score'],
  ['pt', '4 de 5 pelo conjunto', 4, 'a remark follows the score'],
  ['ru', '10/10 рекомендую', 5, 'a remark follows the score'],
  ['ar', '10/10 أنصح به', 5, 'a remark follows the score'],
  ['zh-CN', '10/10推荐', 5, 'a remark follows the score'],
  ['en', '4 of 5 pallets', 'asked again', 'pallets are counted'],
  ['en', '3/5 cartons were wet', 'asked again', 'cartons are counted'],
  ['de', '4 von 5 Kartons nass', 'asked again', 'cartons are counted'],
];

const KINDS = [DEDUCTIONS, RHETORIC, TURNED, FRACTIONS, SCALES, REMARKS].flat();

function read(words: string): number | 'asked again' {
  const reading = readRating(words, { from: 1, points: 5 });
  return reading.kind === 'rating' ? reading.value : 'asked again';
}

describe('a score in words', () => {
  it.each(KINDS)('in %s "%s" is %s: %s', (_locale, words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it.each(REPORTED)('in %s "%s" at the first question is %s: %s', (locale, words, expected) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor(locale, 'decision-maker'));
    talk.press('yes');
    talk.say(words);
    const given = talk.response().answers.find(({ question }) => question === 'overall')?.value;
    expect(given ?? 'asked again').toBe(expected);
  });
});
