import { z } from 'zod';
import { HOUR_MS, type Instant } from '../../base/instant.ts';
import { format } from '../../base/text/message.ts';
import { type ChannelName, channelOf } from '../../core/contract/ids.ts';
import type { HeldBack } from '../ports.ts';
import type { TeamWords } from '../words/words.ts';
import type { Desk, Reply } from './desk.ts';
import { notice, STRANGERS } from './notice.ts';

/** What the line said last, and under which name it stands in the channels. */
type Said = z.infer<typeof Said>;
const Said = z.object({ card: z.string(), count: z.number(), red: z.number() });

const MEMORY = 'strangers-line';

/**
 * Keeps one line in the team's channels about the conversations of people without an invitation
 * that have no card there. It changes where it stands, and comes anew at most once an hour, and
 * once more where the first of them is red.
 */
export function strangersRound(desk: Omit<Desk, 'cases'>) {
  return async (): Promise<void> => {
    const at = desk.now();
    if (desk.teamChannels.length === 0 || !desk.strangers.lookNow(at)) return;
    try {
      await sayLine(desk, at);
    } catch (error) {
      desk.strangers.changed();
      throw error;
    }
  };
}

async function sayLine(desk: Omit<Desk, 'cases'>, at: Instant): Promise<void> {
  const { store, memory, teamChannels, words, can } = desk;
  const held = await store.heldBack();
  const before = saidIn(await memory.read(MEMORY));
  if (held.count === before.count && held.red === before.red) return;
  const isMore = held.count > before.count || held.red > before.red;
  const card = isMore ? cardAt(at, held) : before.card;
  for (const channel of teamChannels) {
    // Where nothing can be changed, the first line of the hour says enough.
    if (card === before.card && !changes(can, channelOf(channel))) continue;
    const id = `${card}:${held.count}:${held.red}@${at}`;
    await notice(desk, id, channel, lineOf(held, words), { card, behind: true, isLine: true });
  }
  desk.strangers.said(at);
  await memory.write(MEMORY, JSON.stringify({ card, ...held } satisfies Said));
}

function saidIn(kept: string | undefined): Said {
  const nothing = { card: '', count: 0, red: 0 };
  return kept === undefined ? nothing : (Said.safeParse(JSON.parse(kept)).data ?? nothing);
}

/** Another name is another line. */
function cardAt(at: Instant, { red }: HeldBack): string {
  return `${STRANGERS}:${Math.floor(at / HOUR_MS)}${red > 0 ? ':red' : ''}`;
}

function changes(can: Desk['can'], channel: ChannelName): boolean {
  return can(channel)?.edits === true;
}

function lineOf({ count, red }: HeldBack, words: TeamWords): Reply {
  if (count === 0) return { text: words.strangers.none };
  const text = format(words.locale, words.strangers.line, {
    count,
    red: red === 0 ? '' : format(words.locale, words.strangers.red, { count: red }),
  });
  const options = [{ value: 'list', label: words.strangers.show }];
  return { text, choices: { question: STRANGERS, layout: 'list', options } };
}
