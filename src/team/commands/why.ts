import { format } from '../../base/text/message.ts';
import { keptLines } from '../asks/listed-asks.ts';
import type { AskMeant } from '../ports.ts';
import { bareWords, readNumber } from '../staff/read-words.ts';
import type { Call, StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';
import type { TeamWords } from '../words/words.ts';

/** Tells the whole story of one ask: a line of the last list in this channel, or a contact and a shipment. */
export default {
  name: 'why',
  role: 'agent',
  run: async (written, call) => {
    const { number, rest } = readNumber(written, undefined);
    const isLine = number !== undefined && rest === '';
    return [{ text: isLine ? await ofLine(number, call) : await ofPair(written, call) }];
  },
} satisfies StaffCommand;

async function ofLine(number: number, { asks, memory, channel, words }: Call): Promise<string> {
  const { noList, noLine, gone } = words.commands.why;
  const lines = await keptLines(memory, channel);
  if (lines === undefined) return noList;
  const line = lines[number - 1];
  if (line === undefined) return format(words.locale, noLine, { number, count: lines.length });
  return (await asks.tell(line)) ?? gone;
}

async function ofPair(written: string, { asks, words, example }: Call): Promise<string> {
  const { needsLine, gone } = words.commands.why;
  const meant = await asks.find(bareWords(written));
  if (meant.kind === 'incomplete') return incompleteText(words, needsLine, example);
  if (meant.kind === 'several') return severalText(meant.pairs, words);
  if (meant.kind !== 'found') return unknownText(meant, words);
  const { contact, shipment } = meant;
  return (await asks.tell({ contact, shipment })) ?? gone;
}

type Several = Extract<AskMeant, { readonly kind: 'several' }>;

/** So many that somebody may mean are told. */
const PAIRS_SHOWN = 5;

function severalText(pairs: Several['pairs'], { locale, commands, listSeparator }: TeamWords) {
  const shown = pairs.slice(0, PAIRS_SHOWN);
  const ways = shown.map(({ contact, shipment }) => `/why ${contact} ${shipment}`);
  return format(locale, commands.why.several, {
    count: pairs.length,
    ways: ways.join(listSeparator),
  });
}

type Unknown = Exclude<AskMeant, { readonly kind: 'found' | 'several' | 'incomplete' }>;

function unknownText({ kind, contact, shipment }: Unknown, { locale, commands }: TeamWords) {
  const { unknownContact, unknownShipment, elsewhere } = commands.why;
  const message = {
    'unknown-contact': unknownContact,
    'unknown-shipment': unknownShipment,
    elsewhere,
  }[kind];
  return format(locale, message, { contact, shipment });
}
