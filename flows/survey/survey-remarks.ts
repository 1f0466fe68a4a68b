import { answersInWords } from '../../src/core/contract/counted-as.ts';
import type { SurveyState } from './survey-state.ts';

/** What was said in answer to the open question. Whether it is bad news is the team's to judge. */
export function remarksOf({ answers }: SurveyState): readonly string[] {
  return answersInWords(answers).map(({ raw }) => raw);
}
