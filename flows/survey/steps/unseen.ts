import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { isAngry, isRefusal } from '../../tone/tone.ts';
import { asks, type Move } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { plannedQuestion, type Said, type SurveyState } from '../survey-state.ts';
import { refuseSurvey } from './consent.ts';
import { handOver } from './going-on.ts';
import { alsoNoteRemark } from './note-remark.ts';
import { readFitting } from './read-answer.ts';

type Context = FlowContext<SurveySettings>;

/** Words that can only be an answer to the open question prove that it was seen: a score or a choice. */
function fits(state: SurveyState, said: Said, context: Context): boolean {
  const { stage } = state;
  switch (stage.kind) {
    case 'consent':
      // Nothing but a yes begins it, however it was asked.
      return true;
    case 'question':
      return readFitting(said, plannedQuestion(state, stage.key), context).kind === 'given';
    default:
      return false;
  }
}

/** Words are no answer to a question that nobody has seen, unless they fit it. */
export function isAnswer(state: SurveyState, words: Said, context: Context): boolean {
  return context.unseen === undefined || fits(state, words, context);
}

/** Words of somebody who has not seen the question are kept as such, and it is asked again. */
export function keepUnseen(state: SurveyState, text: string, context: Context): Move {
  if (isAngry(text)) return handOver(state, text, context);
  if (isRefusal(text)) return refuseSurvey(state, text, context);
  return alsoNoteRemark(asks(state), text, context);
}
