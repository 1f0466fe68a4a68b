import type { Locale } from '../../src/base/locale.ts';
import { format } from '../../src/base/text/message.ts';
import { dimensionExpected, type Expectation } from '../../src/core/contract/expectation.ts';
import type { Answer } from '../../src/core/contract/response.ts';
import type { FlowWords } from '../words/en.ts';
import { flowWords } from '../words/words.ts';
import type { SurveySettings } from './survey-settings.ts';

/** What a question is about, as it is called inside a sentence. */
export function labelOf(key: string, locale: Locale, settings: SurveySettings): string {
  const expected = dimensionExpected(key);
  if (expected !== undefined) {
    const dimension = labelOf(expected, locale, settings);
    return format(locale, flowWords(locale).labels.expectedLevel, { dimension });
  }
  const given = settings.dimensions.find((dimension) => dimension.key === key)?.label;
  const labels: Partial<Record<string, string>> = flowWords(locale).labels;
  return given?.[locale] ?? given?.en ?? labels[key] ?? key;
}

/** What an answer gave, as it is told to the buyer; undefined where it gave neither score nor choice. */
export function givenLabel(
  { value, level, expectation }: Pick<Answer, 'value' | 'level' | 'expectation'>,
  locale: Locale,
): string | undefined {
  if (expectation !== undefined) return expectationLabels(flowWords(locale))[expectation];
  const number = value ?? level;
  return number === undefined ? undefined : String(number);
}

/** The three choices by what they stand for, the best first. */
export function expectationLabels(words: FlowWords): Readonly<Record<Expectation, string>> {
  return {
    better: words.questions.better,
    'as-expected': words.questions.asExpected,
    worse: words.questions.worse,
  };
}
