import type { Locale } from '../../src/base/locale.ts';
import { format } from '../../src/base/text/message.ts';
import { dimensionExpected } from '../../src/core/contract/expectation.ts';
import { flowWords } from '../words/words.ts';
import type { SurveySettings } from './survey-settings.ts';

/** What a question is about, as it is called inside a sentence. */
export function labelOf(key: string, locale: Locale, settings: SurveySettings): string {
  const expected = dimensionExpected(key);
  if (expected !== undefined) {
    const dimension = labelOf(expected, locale, settings);
    return format(locale, flowWords(locale).labels.expectedLevel, { dimension });
  }
  const given = [...settings.dimensions, ...settings.questions].find(
    (one) => one.key === key,
  )?.label;
  const labels: Partial<Record<string, string>> = flowWords(locale).labels;
  return given?.[locale] ?? given?.en ?? labels[key] ?? key;
}
