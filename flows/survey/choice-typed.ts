import type { FlowContext } from '../../src/core/contract/flow.ts';
import { choiceMeant } from '../rating/choice-meant.ts';
import { readYesNo } from '../rating/read-yes-no.ts';
import type { BuyerWord } from '../tone/buyer-words.ts';
import { isOpen } from './survey-move.ts';
import { asksForWords, questionNow } from './survey-question.ts';
import type { SurveySettings } from './survey-settings.ts';
import type { SurveyState } from './survey-state.ts';

/** "Keep going" to the last question is praise: there is nothing to go on with. */
export function isRemark({ kind }: BuyerWord, state: SurveyState): boolean {
  return kind === 'continue' && state.aside === undefined && asksForWords(state);
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
