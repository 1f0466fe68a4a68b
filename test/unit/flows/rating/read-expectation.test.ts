import { describe, expect, it } from 'vitest';
import { readExpectation } from '../../../../flows/rating/read-expectation.ts';
import { flowWords } from '../../../../flows/words/words.ts';
import { LOCALES } from '../../../../src/base/locale.ts';

const BETTER = [
  'better than expected',
  'Much better than we had expected, thank you!',
  'a lot better than I thought',
  'It exceeded our expectations',
  'better',
  'It was better.',
  'this time a bit better',
  'No, better than expected',
  'Good. Better than expected but the pallets were dusty',
  '比预期好',
  '比我们想象的要好很多',
  '不错，比预期好',
  '超出预期',
  '好多了',
  'mejor de lo esperado',
  'Mejor de lo que esperábamos',
  'superó nuestras expectativas',
  'mejor',
  'mucho mejor de lo esperado',
  'melhor do que o esperado',
  'Muito melhor do que eu esperava',
  'acima do esperado',
  'mieux que prévu',
  'bien mieux que prévu',
  "C'était mieux que ce à quoi... non, mieux que prévu",
  "mieux qu'attendu",
  'au-delà de nos attentes',
  'besser als erwartet',
  'Viel besser, als wir gedacht hatten',
  'hat unsere Erwartungen übertroffen',
  'лучше, чем ожидалось',
  'Намного лучше, чем мы ожидали',
  'лучше ожиданий',
  'أفضل من المتوقع',
  'أفضل مما توقعنا',
  'فاق توقعاتنا',
];

const AS_EXPECTED = [
  'as expected',
  'as-expected',
  'Just as we expected',
  'about the same',
  'It met our expectations.',
  'what we expected',
  'No problems, as expected',
  '和预期一样',
  '符合预期',
  '跟我想的差不多',
  '差不多',
  '差不多吧',
  'As expected, no complaints',
  'I would say as expected',
  '如预期',
  'como esperaba',
  'tal como esperábamos',
  'lo esperado',
  'como esperado',
  'dentro do esperado',
  'comme prévu',
  "Comme je m'y attendais",
  'wie erwartet',
  'Genau wie wir es erwartet haben',
  'erwartungsgemäß',
  'как ожидалось',
  'как мы и ожидали',
  'كما هو متوقع',
  'كما توقعنا',
];

const WORSE = [
  'worse than expected',
  'worse',
  'Way worse than I thought!',
  'below our expectations',
  'not as good as we expected',
  'It did not meet our expectations',
  'We expected better',
  '不如预期',
  '比预期差',
  '没有想象的好',
  '没有达到预期',
  '差多了',
  'peor de lo esperado',
  'por debajo de lo esperado',
  'pior do que eu esperava',
  'abaixo do esperado',
  'moins bien que prévu',
  'pas aussi bien que prévu',
  'schlechter als erwartet',
  'nicht so gut wie erwartet',
  'хуже, чем ожидалось',
  'ниже ожиданий',
  'أسوأ من المتوقع',
  'دون المتوقع',
];

/** Negated, wished for, asked back, said both ways, of something else, or nothing of the kind. */
const UNCLEAR = [
  'not better',
  'not better than expected',
  'no better',
  'no worse',
  'no worse than expected',
  'not worse than we expected',
  'never better',
  'It was not as expected',
  'could be better',
  'it should be better than expected',
  'better or worse',
  'better and worse',
  'better than expected, worse than expected',
  'better than expected... not',
  'better than expected?',
  'better boxes please',
  'better service',
  'better communication please',
  'please better',
  'we need better quality',
  'could not be better',
  'service better, packaging worse',
  'a bit worse but not much worse',
  'better than last time',
  'Nothing was better than expected',
  'good',
  'very good',
  '5',
  'ok',
  '',
  '不比预期好',
  '没有比预期好',
  '没有比预期差',
  '不比预期差',
  '没有不如预期',
  '不一样',
  '比预期好吗？',
  '好',
  '更好的服务',
  '请更好',
  'no mejor',
  'mejor comunicación',
  'no es peor de lo esperado',
  'podría ser mejor',
  'não é melhor',
  'não foi pior do que o esperado',
  'pas mieux',
  'pas pire que prévu',
  "ce n'est pas moins bien que prévu",
  'nicht besser',
  'bitte besser',
  'bessere Verpackung',
  'nicht schlechter als erwartet',
  'könnte besser sein',
  'wie nicht anders erwartet',
  'не лучше',
  'не хуже, чем ожидалось',
  'могло быть лучше',
  'ليس أفضل',
  'ليس أسوأ من المتوقع',
  'لم يكن أفضل مما توقعنا',
];

describe('a comparison with what was expected', () => {
  it.each(BETTER)('is better: %s', (text) => {
    expect(readExpectation(text)).toBe('better');
  });

  it.each(AS_EXPECTED)('is as expected: %s', (text) => {
    expect(readExpectation(text)).toBe('as-expected');
  });

  it.each(WORSE)('is worse: %s', (text) => {
    expect(readExpectation(text)).toBe('worse');
  });

  it.each(UNCLEAR)('is none, so that it is asked again: %s', (text) => {
    expect(readExpectation(text)).toBeUndefined();
  });

  it.each(LOCALES)('is understood as it stands on the buttons in %s', (locale) => {
    const { better, asExpected, worse } = flowWords(locale).questions;
    expect([better, asExpected, worse].map(readExpectation)).toEqual([
      'better',
      'as-expected',
      'worse',
    ]);
  });
});
