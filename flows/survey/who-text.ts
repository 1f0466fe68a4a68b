import { format } from '../../src/base/text/message.ts';
import type { FlowContext } from '../../src/core/contract/flow.ts';
import { dayText } from '../text/day-text.ts';
import { together } from '../text/together.ts';
import { flowWords } from '../words/words.ts';
import { contactTexts } from './in-charge.ts';
import type { SurveySettings } from './survey-settings.ts';

type Context = FlowContext<SurveySettings>;

/** Who writes here, about what, whom to turn to, and facts by which a buyer can tell that it is true. */
export function whoText(context: Context): string {
  const { locale, settings, subject } = context;
  const words = flowWords(locale).anytime;
  const we = format(locale, words.who, { company: settings.company });
  if (subject === undefined) return we;
  const about = format(locale, words.whoAbout, { shipment: subject.shipment.reference });
  return [together([we, about, ...contactTexts(context)], context), ...proof(context)].join('\n\n');
}

/** Facts of the order that the buyer has on paper; a number can be guessed, and proves nobody. */
function proof(context: Context): readonly string[] {
  const { locale, subject } = context;
  if (subject?.verified !== true) return [];
  const { product, destination, arrivedOn } = subject.shipment;
  const { whoProof, facts } = flowWords(locale).anytime;
  const lines = [
    ...(product === undefined ? [] : [format(locale, facts.product, { product })]),
    ...(destination === undefined ? [] : [format(locale, facts.destination, { destination })]),
    ...(arrivedOn === undefined
      ? []
      : [format(locale, facts.arrival, { day: dayText(arrivedOn, context) })]),
  ];
  return lines.length === 0 ? [] : [[whoProof, ...lines].join('\n')];
}
