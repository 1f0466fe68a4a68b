import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { isAngry, isRefusal } from '../../tone/tone.ts';
import { asks, type Move } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { plannedQuestion, type Said, type SurveyState } from '../survey-state.ts';
import { refuseSurvey } from './consent.ts';
import { handOver } from './going-on.ts';
import { alsoNoteRemark } from './note-remark.ts';
import { readAnswer } from './read-answer.ts';

/** Words that can only be an answer to the open question prove that it was seen: a score or a choice. */
function fits({ stage, ...state }: SurveyState, said: Said): boolean {
  switch (stage.kind) {
    case 'consent':
      // Nothing but a yes begins it, however it was asked.
      return true;
    case 'question':
      return readAnswer(said, plannedQuestion({ ...state, stage }, stage.key)).kind === 'given';
    default:
      return false;
  }
}

/** Words are no answer to a question that nobody has seen, unless they fit it. */
export function isAnswer(
  state: SurveyState,
  words: Said,
  { unseen }: FlowContext<SurveySettings>,
): boolean {
  return unseen === undefined || fits(state, words);
}

/** Words of somebody who has not seen the question are kept as such, and it is asked again. */
export function keepUnseen(
  state: SurveyState,
  text: string,
  context: FlowContext<SurveySettings>,
): Move {
  if (isAngry(text)) return handOver(state, text, context);
  if (isRefusal(text)) return refuseSurvey(state, text, context);
  return alsoNoteRemark(asks(state), text, context);
}
