import { format } from '../../../src/base/text/message.ts';
import type { FlowContext, Step } from '../../../src/core/contract/flow.ts';
import { flowWords } from '../../words/words.ts';
import { managerOf } from '../in-charge.ts';
import { asks, toStep } from '../survey-move.ts';
import { planAbout, promise } from '../survey-plan.ts';
import type { SurveySettings } from '../survey-settings.ts';
import type { SurveyState } from '../survey-state.ts';
import { nameOf } from './going-on.ts';

type Context = FlowContext<SurveySettings>;

/** The survey begins: who asks about what, how long it takes, and whether we may. */
export function openSurvey(context: Context): Step<SurveyState> {
  const { settings, subject, locale, now } = context;
  const words = flowWords(locale);
  const plan = planAbout(subject, settings);
  const state: SurveyState = {
    plan,
    stage: { kind: 'consent' },
    asked: 0,
    reminders: 0,
    startedAt: now,
    answers: [],
    chains: [],
  };
  const opening = format(locale, words.consent.opening, {
    ...nameOf(context),
    ...managerOf(context),
    company: settings.company,
    about: format(
      locale,
      hasArrived(context) ? words.consent.aboutArrived : words.consent.aboutShipment,
      {
        shipment: subject?.shipment.reference ?? '',
      },
    ),
    ...promise(plan),
  });
  // Compared with a state that has no answers list yet, so that the response exists from the start.
  return toStep({ ...state, answers: [] }, asks(state, [opening]), context);
}

/** Only a day of arrival that is known and not to come: nobody is told of goods at sea that they are there. */
function hasArrived({ subject, now }: Context): boolean {
  const { arrivedOn } = subject?.shipment ?? {};
  return arrivedOn !== undefined && Date.parse(arrivedOn) <= now;
}
