import { format } from '../../../src/base/text/message.ts';
import type { LookupResult } from '../../../src/core/contract/event.ts';
import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { flowWords } from '../../words/words.ts';
import { asks, type Move, tells } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import type { SurveyState } from '../survey-state.ts';

/** Another invitation was opened meanwhile: it leads nowhere, or it waits for the end of this one. */
export function foundMeanwhile(
  state: SurveyState,
  result: LookupResult,
  { locale }: FlowContext<SurveySettings>,
): Move {
  const words = flowWords(locale);
  if (result.kind === 'nothing') return tells(state, [words.welcome.linkUnknown]);
  const { reference } = result.subject.shipment;
  return asks(state, [format(locale, words.goingOn.nextWaits, { shipment: reference })]);
}
