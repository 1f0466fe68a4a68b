import type { FlowContext } from '../../src/core/contract/flow.ts';
import { isOpen } from '../survey/survey-move.ts';
import { questionNow } from '../survey/survey-question.ts';
import type { SurveySettings } from '../survey/survey-settings.ts';
import type { SurveyState } from '../survey/survey-state.ts';
import type { BuyerWord } from '../tone/buyer-words.ts';
import { choiceMeant } from './choice-meant.ts';
import { readYesNo } from './read-yes-no.ts';

/** "Keep going" to the last question is praise: there is nothing to go on with. */
export function isRemark({ kind }: BuyerWord, { stage, aside }: SurveyState): boolean {
  return (
    kind === 'continue' && aside === undefined && stage.kind === 'question' && stage.key === 'open'
  );
}

/** The first of the two choices, by its place: there is no score yet that it could be. */
const FIRST_PLACE = /^\s*[一①]\s*\p{P}?\s*$/u;

/** The choice of the open question that words name; at the opening any plain yes or no is one. */
export function choiceTyped(
  state: SurveyState,
  text: string,
  context: FlowContext<SurveySettings>,
): string | undefined {
  if (!isOpen(state)) return undefined;
  const { choices } = questionNow(state, context);
  const named = choices && choiceMeant(text, choices)?.value;
  const consents = state.stage.kind === 'consent' && state.aside === undefined;
  if (named !== undefined || !consents) return named;
  return FIRST_PLACE.test(text) ? 'yes' : readYesNo(text);
}
