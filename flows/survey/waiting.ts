import type { Instant } from '../../src/base/instant.ts';
import { format } from '../../src/base/text/message.ts';
import { type FlowContext, GO_ON } from '../../src/core/contract/flow.ts';
import type { MessageContent } from '../../src/core/contract/message.ts';
import { together } from '../text/together.ts';
import { flowWords } from '../words/words.ts';

type Context = Pick<FlowContext, 'locale' | 'now' | 'team'>;

/** What a buyer hears who is handed over; when nobody is in, also when somebody will be. */
export function handOverText(text: string, context: Context): string {
  if (context.team?.hours?.isIn !== false) return text;
  return [text, ...hoursTexts(context)].join('\n\n');
}

/** What a buyer hears who has asked for a person; `isOpen`: there are questions to go on with meanwhile. */
export function personComingText(isOpen: boolean, context: Context): string {
  const words = flowWords(context.locale);
  const { humanComing } = words.anytime;
  return isOpen ? together([humanComing, words.waiting.goOn], context) : humanComing;
}

/** What a buyer hears whom nobody has answered in time; `isOpen`: there are questions to go on with. */
export function waitedSaying(isOpen: boolean, context: Context): MessageContent {
  const words = flowWords(context.locale).waiting;
  const kept = context.team === undefined ? words.kept : words.known;
  const told = [words.sorry, ...hoursTexts(context), kept, ...(isOpen ? [words.goOn] : [])];
  const text = together(told, context);
  if (!isOpen) return { text };
  const options = [{ value: 'continue', label: words.continue }];
  return { text, choices: { question: GO_ON, layout: 'list', options } };
}

/** When somebody is in, by the team's own clock; nothing where that is not known. */
function hoursTexts({ locale, now, team }: Context): readonly string[] {
  const { hours } = team ?? {};
  if (hours === undefined) return [];
  const { isIn, changesAt, timeZone } = hours;
  const words = flowWords(locale);
  const shown = (at: Instant, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words.language.dates, { ...parts, timeZone }).format(at);
  // What ends at midnight ends on the day before.
  if (isIn && shown(now, DAY) !== shown(changesAt - 1, DAY)) return [];
  const values = {
    day: shown(changesAt, DAY),
    time: shown(changesAt, TIME),
    zone: zoneName(changesAt, timeZone),
  };
  return [format(locale, isIn ? words.waiting.isIn : words.waiting.isOut, values)];
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** As people write it in every language, e.g. `UTC+8`. */
function zoneName(at: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return (name ?? timeZone).replace('GMT', 'UTC').replace(/\+0$/, '');
}
