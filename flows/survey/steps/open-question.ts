import type { FlowContext } from '../../../src/core/contract/flow.ts';
import type { Answer } from '../../../src/core/contract/response.ts';
import { isThanks } from '../../tone/is-thanks.ts';
import { isRequest } from '../../tone/request.ts';
import { isAngry, isBadNews, isDontKnow, isNothing, isVague } from '../../tone/tone.ts';
import { asks, type Move } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import {
  answerTo,
  type Planned,
  type Said,
  type SurveyState,
  withAnswer,
} from '../survey-state.ts';
import { goOn, handOver } from './going-on.ts';

type Context = FlowContext<SurveySettings>;

/** The last question, answered in the buyer's own words; what is bad and vague is asked for one example. */
export function takeOpenAnswer(
  state: SurveyState,
  { key }: Planned,
  said: Said,
  context: Context,
): Move {
  const skipped = said.pressed === 'skip' || isNothing(said.text);
  const answer: Answer = {
    question: key,
    kind: 'open',
    raw: said.pressed === 'skip' ? '' : said.text,
    ...(skipped && { skipped: true }),
    at: context.now,
    messages: [...said.messages],
  };
  const kept = withAnswer(state, answer);
  if (isAngry(said.text)) return handOver(kept, said.text, context);
  if (!skipped && isVagueTrouble(said.text))
    return asks({ ...kept, stage: { kind: 'example', key } });
  return goOn(kept, key, [], context);
}

function isVagueTrouble(text: string): boolean {
  return isBadNews(text) && isVague(text) && !isThanks(text) && !isRequest(text);
}

/** The example stands under the words that it explains. */
export function takeOpenExample(
  state: SurveyState,
  { key }: Planned,
  said: Said,
  context: Context,
): Move {
  const { text, pressed } = said;
  const before = answerTo(state, key);
  const tellsNothing = pressed !== undefined || isNothing(text) || isDontKnow(text);
  if (before === undefined || tellsNothing) return goOn(state, key, [], context);
  const messages = [...(before.messages ?? []), ...said.messages];
  const told: Answer = { ...before, raw: `${before.raw}\n${text}`, at: context.now, messages };
  const answers = state.answers.map((each) => (each === before ? told : each));
  const kept = { ...state, answers };
  return isAngry(text) ? handOver(kept, text, context) : goOn(kept, key, [], context);
}
