import type { FlowContext } from '../../../src/core/contract/flow.ts';
import type { Answer } from '../../../src/core/contract/response.ts';
import { isAngry, isDontKnow, isNothing } from '../../tone/tone.ts';
import type { Move } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { answerTo, type Said, type SurveyState } from '../survey-state.ts';
import { goOn, handOver } from './going-on.ts';

/** An example of what was said in answer to a question; it stands under the words that it explains. */
export function takeExample(
  state: SurveyState,
  key: string,
  { text, pressed, messages }: Said,
  context: FlowContext<SurveySettings>,
): Move {
  const before = answerTo(state, key);
  const tellsNothing = pressed !== undefined || isNothing(text) || isDontKnow(text);
  if (before === undefined || tellsNothing) return goOn(state, key, [], context);
  const told: Answer = {
    ...before,
    raw: `${before.raw}\n${text}`,
    at: context.now,
    messages: [...(before.messages ?? []), ...messages],
  };
  const answers = state.answers.map((each) => (each === before ? told : each));
  const kept = { ...state, answers };
  return isAngry(text) ? handOver(kept, text, context) : goOn(kept, key, [], context);
}
