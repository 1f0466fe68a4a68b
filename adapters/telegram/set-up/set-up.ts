import type { Api } from 'grammy';
import { MINUTE_MS, SECOND_MS } from '../../../src/base/instant.ts';
import type { Log } from '../../../src/core/contract/channel.ts';
import { ChannelRefused } from '../../../src/core/contract/sending/channel-refused.ts';
import { retry, TryAgain } from '../../parts/retry.ts';
import { UPDATE_KINDS } from '../inbound/update.ts';
import { type CallFault, callFault, isTokenRefused } from '../outbound/call-fault.ts';
import { grammySignal } from '../outbound/grammy-signal.ts';
import type { BotSettings } from '../settings.ts';
import { TOKEN_REFUSED } from './token-refused.ts';

const PAUSES = { firstMs: SECOND_MS, limitMs: MINUTE_MS };

/** How many updates Telegram delivers in parallel. */
const CONNECTIONS = 40;

export interface SetUpTools {
  readonly api: Api;
  readonly settings: BotSettings;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Learns who the bot is and tells Telegram where its updates go, in one attempt.
 * Resolves with the bot's name, or undefined where Telegram is in trouble; throws ChannelRefused.
 */
export async function setUp(tools: SetUpTools): Promise<string | undefined> {
  const { api, settings, log } = tools;
  const signal = grammySignal(tools.signal);
  try {
    const me = await api.getMe(signal);
    await (settings.webhook === undefined ? api.deleteWebhook({}, signal) : setWebhook(tools));
    return me.username;
  } catch (error) {
    const fault = callFault(error);
    if (isTokenRefused(fault)) throw new ChannelRefused(TOKEN_REFUSED);
    if (isFinal(fault)) throw new ChannelRefused(`Telegram refuses: ${fault.description}`);
    log.warn({ fault }, 'Telegram cannot be set up yet');
    return undefined;
  }
}

/** Goes on after a first failure until it is done; undefined where it is stopped or refused. */
export async function keepSettingUp(tools: SetUpTools): Promise<string | undefined> {
  const { log, signal } = tools;
  const attempt = async () => {
    const username = await setUp(tools);
    if (username === undefined) throw new TryAgain();
    return username;
  };
  try {
    return await retry(attempt, { ...PAUSES, signal, after: new TryAgain() });
  } catch (error) {
    log.error({ error }, 'Telegram stays off');
    return undefined;
  }
}

async function setWebhook({ api, settings, signal }: SetUpTools): Promise<void> {
  if (settings.webhook === undefined) return;
  const options = {
    secret_token: settings.webhook.secret,
    allowed_updates: UPDATE_KINDS,
    max_connections: CONNECTIONS,
  };
  await api.setWebhook(settings.webhook.url, options, grammySignal(signal));
}

function isFinal(fault: CallFault): boolean {
  return fault.kind === 'answered' && fault.status < 500 && ![409, 429].includes(fault.status);
}
