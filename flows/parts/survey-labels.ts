import type { Locale } from '../../src/core/locale.ts';
import type { Words } from '../words/survey/en.ts';
import { SURVEY_WORDS } from '../words/survey-words.ts';
import type { SurveySettings } from './survey-settings.ts';

/** What a question is about, as it is called inside a sentence. */
export function labelOf(key: string, locale: Locale, settings: SurveySettings): string {
  const given = settings.dimensions.find((dimension) => dimension.key === key)?.label;
  const words: Partial<Record<string, string>> = SURVEY_WORDS[locale];
  return given?.[locale] ?? given?.en ?? words[key] ?? key;
}

export function wordsIn(locale: Locale): Words {
  return SURVEY_WORDS[locale];
}
