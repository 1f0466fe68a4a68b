import { expect } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { ConversationStore } from '../../../../src/engine/ports.ts';
import { invite } from '../../../../src/programme/invite.ts';
import type { ProgrammeStore } from '../../../../src/programme/ports.ts';
import type { TelegramEmulator } from '../../../emulators/telegram/emulator.ts';
import { untilHolds } from '../../until-holds.ts';
import type { DrivenProgram } from './driven-program.ts';
import { FIRST_DAY, type Trader } from './market.ts';

const SECRET = 'a-secret-that-every-process-of-a-test-shares';
/** Long before the first day: no window is closed by it. */
export const CHATS_BEGAN_AT = FIRST_DAY - 60 * DAY_MS;

export interface Chat {
  readonly trader: Trader;
  readonly buyer: ReturnType<TelegramEmulator['buyer']>;
  /** How many lines of the bot were looked at. */
  seen: number;
}

/** The tokens by which traders with a chat were invited by hand about old goods. */
export async function inviteByHand(
  traders: readonly Trader[],
  programme: ProgrammeStore,
): Promise<ReadonlyMap<Trader, string>> {
  const tokens = new Map<Trader, string>();
  for (const trader of traders) {
    const { id, account } = trader.contact;
    const wish = { contact: id, shipment: `${account}-old`, lifetimeMs: DAY_MS };
    const made = await invite(programme, SECRET, wish, CHATS_BEGAN_AT);
    if (made.kind === 'refused') throw new Error(made.why);
    tokens.set(trader, made.token);
  }
  return tokens;
}

/** They open the invitation, and want nothing then. */
export async function beginChats(
  tokens: ReadonlyMap<Trader, string>,
  telegram: TelegramEmulator,
): Promise<readonly Chat[]> {
  const chats = [...tokens].map(([trader, token], index): Chat & { readonly token: string } => {
    const { id } = trader.contact;
    const buyer = telegram.buyer({ id: 1_000 + index, name: id, languageCode: 'en' });
    return { trader, buyer, token, seen: 0 };
  });
  await Promise.all(
    chats.map(async ({ buyer, token }) => {
      buyer.open(token);
      await buyer.hears(/May we begin/);
      buyer.press('Not now');
      await buyer.hears(/No problem/);
    }),
  );
  for (const chat of chats) chat.seen = chat.buyer.saw().length;
  return chats;
}

/** What the bot has said in a chat since the last look. */
export function newLines(chat: Chat): readonly string[] {
  const all = chat.buyer.saw();
  const fresh = all.slice(chat.seen).filter(({ from }) => from === 'bot');
  chat.seen = all.length;
  return fresh.map(({ text }) => text ?? '');
}

/** The shipment that an opening of the bot is about. */
export function openingAbout(text: string): string | undefined {
  return text.includes('May we begin') ? /HP-(A\d+-s\d+)/.exec(text)?.[1] : undefined;
}

/** What a buyer does in the evening of the day on which the bot has asked about a shipment. */
export async function reply(
  { trader, buyer }: Chat,
  shipment: string,
  conversations: Pick<ConversationStore, 'load'>,
): Promise<void> {
  const { habit } = trader;
  if (habit === 'blocks') {
    buyer.block();
    const id = conversationId('telegram', String(buyer.user.id));
    await untilHolds(async () => expect((await conversations.load(id))?.reachable).toBe(false));
  }
  if (habit === 'stops') {
    buyer.say('stop forever');
    await buyer.hears(/will not message you here again/);
  }
  if (habit !== 'answers' && habit !== 'complains') return;
  buyer.press('Yes, begin');
  await buyer.hears(new RegExp(`how satisfied are you with shipment HP-${shipment}`));
  const heard = buyer.saw().length;
  buyer.press(habit === 'answers' ? '5' : '1');
  await untilHolds(() => expect(buyer.saw().length).toBeGreaterThan(heard));
  // What is left open would end by itself on some day that nobody can foresee in its morning.
  buyer.say('stop');
  await untilHolds(() => expect(buyer.saw().length).toBeGreaterThan(heard + 2));
}

/** All that chats bring in is taken by then. */
export async function settle(program: DrivenProgram, now: number): Promise<void> {
  await program.liveUntil(now);
  await program.write();
}
