import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../flows/survey/survey-labels.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { fill } from '../../../../src/base/text/fill.ts';

type Legend = { question: string; low: string; high: string } | undefined;
const script = new URL('../../../../adapters/web/page/legend.js', import.meta.url).href;
const { legendIn } = (await import(script)) as {
  legendIn: (text: string, steps: readonly string[]) => Legend;
};

const FIVE = ['1', '2', '3', '4', '5'];
const ELEVEN = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

describe.each(LOCALES)('the legend of a scale in %s', (locale) => {
  const words = wordsIn(locale);

  it.each([
    [words.scaleSatisfaction, FIVE],
    [words.scaleEffort, FIVE],
    [words.scaleExpected, FIVE],
    [words.scaleRecommendation, ELEVEN],
  ])('goes from the question to the ends of the row: %s', (scale, steps) => {
    const ends = { lowest: steps[0] ?? '', highest: steps.at(-1) ?? '' };
    const question = fill(words.askOverall, { shipment: 'HP-5 = 1' });
    const found = legendIn(`${question}\n${fill(scale, ends)}`, steps);
    expect(found?.question).toBe(question);
    expect(scale.replace('{lowest}', '').replace('{highest}', '')).toContain(found?.low ?? '?');
    expect(scale.endsWith(found?.high ?? '?')).toBe(true);
  });
});

it.each([
  'How was it?',
  '1 = bad, 5 = good',
  'How was it? 2 = bad, 4 = good',
  'Order 11 = x, 5 = y',
])('leaves "%s" as it is', (text) => {
  expect(legendIn(text, FIVE)).toBeUndefined();
});
