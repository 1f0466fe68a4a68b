import { format } from '../../../src/base/text/message.ts';
import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { flowWords } from '../../words/words.ts';
import { asks, isOpen, type Move, silent } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import type { SurveyState } from '../survey-state.ts';
import { closeSurvey } from './buyer-words.ts';

type Context = FlowContext<SurveySettings>;

/** What we wrote first counts as unopened until somebody agrees to begin. */
export function unopened(state: SurveyState, step: 'remind' | 'give-up', context: Context): Move {
  if (!isOpen(state) || state.stage.kind !== 'consent') return silent(state);
  return step === 'remind' ? reminded(state, context) : gaveUp(state, context);
}

/** Nobody goes on: what was answered stands, and may be corrected for a while. */
export function gaveUp(state: SurveyState, context: Context): Move {
  return silent({ ...closeSurvey(state, context), end: 'idle' }, [
    { kind: 'wake', name: 'forget', afterMs: context.settings.correctableForMs },
  ]);
}

/** The open question once more, with a reminder before it. */
export function reminded(state: SurveyState, context: Context): Move {
  const shipment = context.subject?.shipment.reference ?? '';
  const text = format(context.locale, flowWords(context.locale).goingOn.reminder, { shipment });
  return asks({ ...state, reminders: state.reminders + 1 }, [text]);
}
