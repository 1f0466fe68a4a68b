import type { Locale } from '../../src/base/locale.ts';
import { fill } from '../../src/base/text/fill.ts';
import { dimensionExpected, type Expectation } from '../../src/core/contract/expectation.ts';
import type { Answer } from '../../src/core/contract/response.ts';
import type { Words } from '../words/survey/en.ts';
import { SURVEY_WORDS } from '../words/survey-words.ts';
import type { SurveySettings } from './survey-settings.ts';

/** What a question is about, as it is called inside a sentence. */
export function labelOf(key: string, locale: Locale, settings: SurveySettings): string {
  const expected = dimensionExpected(key);
  if (expected !== undefined) {
    const dimension = labelOf(expected, locale, settings);
    return fill(wordsIn(locale).expectedLevel, { dimension });
  }
  const given = settings.dimensions.find((dimension) => dimension.key === key)?.label;
  const words: Partial<Record<string, string>> = SURVEY_WORDS[locale];
  return given?.[locale] ?? given?.en ?? words[key] ?? key;
}

export function wordsIn(locale: Locale): Words {
  return SURVEY_WORDS[locale];
}

/** What an answer gave, as it is told to the buyer; undefined where it gave neither score nor choice. */
export function givenLabel(
  { value, level, expectation }: Pick<Answer, 'value' | 'level' | 'expectation'>,
  locale: Locale,
): string | undefined {
  if (expectation !== undefined) return expectationLabels(wordsIn(locale))[expectation];
  const number = value ?? level;
  return number === undefined ? undefined : String(number);
}

/** The three choices by what they stand for, the best first. */
export function expectationLabels(words: Words): Readonly<Record<Expectation, string>> {
  return { better: words.better, 'as-expected': words.asExpected, worse: words.worse };
}
