import type { SurveySettings } from '../survey/survey-settings.ts';
import { stemFinder } from '../text/stem-finder.ts';
import { readWords } from './tone-whole.ts';

type Alarms = Pick<SurveySettings, 'alarmWords'>;

const FINDERS = new WeakMap<readonly string[], ReturnType<typeof stemFinder>>();

/** Whether words of a buyer hold one of the operator's alarm words, or something that begins like one. */
export function saysAlarm(text: string, { alarmWords }: Alarms): boolean {
  if (alarmWords.length === 0) return false;
  const found = FINDERS.get(alarmWords) ?? stemFinder(alarmWords);
  FINDERS.set(alarmWords, found);
  return found(readWords(text));
}
