import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../../flows/words/words.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { format } from '../../../../src/base/text/message.ts';

type Legend = { question: string; low: string; high: string } | undefined;
const script = new URL('../../../../adapters/web/page/legend.js', import.meta.url).href;
const { legendIn } = (await import(script)) as {
  legendIn: (text: string, steps: readonly string[]) => Legend;
};

const FIVE = ['1', '2', '3', '4', '5'];
const ELEVEN = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

describe.each(LOCALES)('the legend of a scale in %s', (locale) => {
  const words = flowWords(locale);

  it.each([
    [words.questions.scales.satisfaction, FIVE],
    [words.questions.scales.effort, FIVE],
    [words.questions.scales.expected, FIVE],
    [words.questions.scales.recommendation, ELEVEN],
  ])('goes from the question to the ends of the row: %s', (scale, steps) => {
    const ends = { lowest: steps[0] ?? '', highest: steps.at(-1) ?? '' };
    const question = format(locale, words.questions.askOverall, { shipment: 'HP-5 = 1' });
    const found = legendIn(`${question}\n${format(locale, scale, ends)}`, steps);
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
