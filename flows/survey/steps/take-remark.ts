import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { isRequest } from '../../tone/request.ts';
import { isAngry, isBadNews } from '../../tone/tone.ts';
import { flowWords } from '../../words/words.ts';
import { type Move, silent } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import type { SurveyState } from '../survey-state.ts';
import { handOver } from './going-on.ts';
import { noteRemark } from './note-remark.ts';

type Context = FlowContext<SurveySettings>;

/** Words shorter than this after the end are courtesy ("thank you"), not feedback. */
const REMARK_CHARACTERS = 25;

/** Something said when nothing is asked. */
export function takeRemark(state: SurveyState, text: string, context: Context): Move {
  if (isAngry(text)) return handOver(state, text, context);
  if (isRequest(text)) return requested(state, text, context);
  return isCourtesy(text) ? silent(state) : noteRemark(state, text, context);
}

/** Bad news may be as short: "carton 12 was wet". */
function isCourtesy(text: string): boolean {
  return text.trim().length < REMARK_CHARACTERS && !isBadNews(text);
}

/** A question when nothing is asked: somebody has to answer it. */
function requested(state: SurveyState, text: string, context: Context): Move {
  const move = noteRemark(state, text, context);
  const { thanksRequest } = flowWords(context.locale).ending;
  return { ...move, preface: [thanksRequest], calls: 'request', said: text };
}
