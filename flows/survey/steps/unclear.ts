import { format } from '../../../src/base/text/message.ts';
import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { highest } from '../../rating/scale.ts';
import { isDontKnow } from '../../tone/tone.ts';
import { flowWords } from '../../words/words.ts';
import type { Unclear } from '../question-kind.ts';
import { kindOf } from '../question-kinds.ts';
import { asks, type Move } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import type { Planned, SurveyState } from '../survey-state.ts';

type Context = FlowContext<SurveySettings>;

/** After so many answers that nobody understands, a person is offered. */
const PATIENCE = 3;

/** The words were no answer to this question: what is understood is said, and it is asked again. */
export function notUnderstood(
  state: SurveyState,
  planned: Planned,
  { reading, text }: { readonly reading: Unclear; readonly text: string },
  context: Context,
): Move {
  const words = flowWords(context.locale);
  const missed = missedAgain(state, planned.key);
  const kind = kindOf(planned);
  if (isDontKnow(text)) {
    return asks(missed, [kind.mayNotApply ? words.unclear.cannotJudge : words.unclear.cannotSay]);
  }
  if (!isHopeless(missed)) return asks(missed, [kind.unclear(reading, planned, context)]);
  const { scale } = planned;
  if (scale === undefined) return asks(missed, [words.unclear.choice]);
  const ends = { lowest: scale.from, highest: highest(scale) };
  return asks(missed, [format(context.locale, words.unclear.still, ends)]);
}

/** Neither a yes nor a no to "May we begin?". */
export function consentUnclear(state: SurveyState, { locale }: Context): Move {
  const words = flowWords(locale);
  const missed = missedAgain(state, 'consent');
  return asks(missed, [isHopeless(missed) ? words.unclear.choice : words.consent.askConsentAgain]);
}

function missedAgain(state: SurveyState, key: string): SurveyState {
  const times = state.missed?.key === key ? state.missed.times + 1 : 1;
  return { ...state, missed: { key, times } };
}

function isHopeless({ missed }: SurveyState): boolean {
  return missed !== undefined && missed.times >= PATIENCE;
}
