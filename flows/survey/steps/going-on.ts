import { format } from '../../../src/base/text/message.ts';
import type { FlowContext, HandOverReason } from '../../../src/core/contract/flow.ts';
import { isRequest } from '../../tone/request.ts';
import { flowWords } from '../../words/words.ts';
import { asks, type Move, tells } from '../survey-move.ts';
import { hadLowScore, stageAfter } from '../survey-plan.ts';
import { remarksOf } from '../survey-remarks.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { pickedIn, type SurveyState, withoutPicked } from '../survey-state.ts';
import { handOverText } from '../waiting.ts';

type Context = FlowContext<SurveySettings>;

/** To the next question; after the last one, thanks. */
export function goOn(
  state: SurveyState,
  key: string | undefined,
  preface: readonly string[],
  context: Context,
): Move {
  const stage = stageAfter(state, key, context.subject);
  const { resume: _, ...rest } = pickedIn(state, key) === undefined ? state : withoutPicked(state);
  if (stage.kind !== 'done') return asks({ ...rest, stage }, preface);
  const complete: SurveyState = { ...rest, stage, end: 'complete', endedAt: context.now };
  const { anytime, ending } = flowWords(context.locale);
  if (state.resume !== undefined) return tells(complete, [...preface, anytime.noted]);
  return tells(complete, [...preface, ...thanks(state, context), ending.changeHint]);
}

function thanks(state: SurveyState, context: Context): readonly string[] {
  const words = flowWords(context.locale);
  const text = format(
    context.locale,
    hadLowScore(state) ? words.ending.thanksLow : words.ending.thanks,
    nameOf(context),
  );
  return remarksOf(state).some(isRequest) ? [text, words.ending.thanksRequest] : [text];
}

/** The buyer's name as messages take it, and whether one is known. */
export function nameOf({ subject, speakerName }: Context) {
  const name = subject?.contact?.name ?? speakerName;
  return name === undefined ? { named: 'no', name: '' } : { named: 'yes', name };
}

/** No more questions: a person takes over, and the survey waits where it is. */
export function handOver(state: SurveyState, said: string, context: Context): Move {
  const { angerHeard } = flowWords(context.locale).anytime;
  return { ...toPerson(state, 'anger', angerHeard, context), said };
}

/** A person goes on from here; a survey that is not over waits where it is. */
export function toPerson(
  state: SurveyState,
  reason: HandOverReason,
  text: string,
  context: Context,
): Move {
  const { now } = context;
  const isOver = state.stage.kind === 'done' && reason !== 'anger';
  const over: SurveyState = isOver ? state : { ...state, end: 'handed-over', endedAt: now };
  return tells(over, [handOverText(text, context)], [{ kind: 'hand-over', reason }]);
}
