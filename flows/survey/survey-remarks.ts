import type { SurveyState } from './survey-state.ts';

/** What was said in answer to the open question. Whether it is bad news is the team's to judge. */
export function remarksOf({ answers }: SurveyState): readonly string[] {
  const open = answers.filter(({ kind, skipped }) => kind === 'open' && !skipped);
  return open.map(({ raw }) => raw).filter((raw) => raw.trim() !== '');
}
