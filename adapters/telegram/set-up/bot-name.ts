import type { Api } from 'grammy';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import { callFault } from '../outbound/call-fault.ts';
import { grammySignal } from '../outbound/grammy-signal.ts';

/** The fact under which the bot's name is kept for other processes. */
export const BOT_NAME = 'telegram:username';

/** Where a link is wanted nobody waits longer for Telegram. */
const PATIENCE_MS = 3_000;

export interface BotNameTools {
  readonly api: Api;
  readonly context: Pick<AdapterContext, 'memory' | 'log'>;
}

/** The bot's name as it was last known, else as Telegram says; undefined while Telegram is silent. */
export async function botName({ api, context }: BotNameTools): Promise<string | undefined> {
  const known = await context.memory.read(BOT_NAME);
  if (known !== undefined) return known;
  try {
    const { username } = await api.getMe(grammySignal(AbortSignal.timeout(PATIENCE_MS)));
    await context.memory.write(BOT_NAME, username);
    return username;
  } catch (error) {
    context.log.warn({ fault: callFault(error) }, 'The name of the Telegram bot is unknown');
    return undefined;
  }
}
