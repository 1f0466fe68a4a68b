import { z } from 'zod';
import { format } from '../src/base/text/message.ts';
import type { FlowContext, FlowDefinition, Step } from '../src/core/contract/flow.ts';
import { Delay } from '../src/core/contract/programme/delay.ts';
import { noticeWords } from './notice/words/words.ts';
import { CheckedSettings } from './survey/check-settings.ts';
import { contactTexts } from './survey/in-charge.ts';
import { nameOf } from './survey/steps/going-on.ts';
import type { SurveySettings } from './survey/survey-settings.ts';
import { dayText } from './text/day-text.ts';
import { together } from './text/together.ts';

type Context = FlowContext<SurveySettings>;

const State = z.object({});
type State = z.infer<typeof State>;

/** Throws where what it was begun with is no delay, and where it is about no shipment. */
function start(context: Context): Step<State> {
  return { kind: 'finished', effects: [{ kind: 'say', text: noticeText(context) }] };
}

function noticeText(context: Context): string {
  const { locale, settings, subject } = context;
  const { kind, expectedOn } = Delay.parse(context.input);
  if (subject === undefined) throw new Error('A delay notice is about a shipment');
  const words = noticeWords(locale);
  const told = [
    format(locale, words.greeting, { ...nameOf(context), company: settings.company }),
    format(locale, words.news[kind], { shipment: subject.shipment.reference }),
    ...(expectedOn === undefined
      ? []
      : [format(locale, words.expected, { day: dayText(expectedOn, context) })]),
  ];
  const whatNow = [...contactTexts(context), words.answerHere];
  return [together(told, context), together(whatNow, context)].join('\n\n');
}

/** The buyer hears from us first that goods come later; nothing is asked, so that the talk goes on as it was. */
const delayNotice: FlowDefinition<State, SurveySettings> = {
  id: 'delay-notice',
  state: State,
  settings: CheckedSettings,
  start,
  step: () => ({ kind: 'finished', effects: [] }),
};

export default delayNotice;
