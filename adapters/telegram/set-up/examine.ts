import type { Api } from 'grammy';
import type { AdapterContext, Check } from '../../../src/core/contract/channel.ts';
import { clockFinding } from '../../parts/clock-finding.ts';
import { guardedFinding } from '../../parts/guarded-finding.ts';
import { callFault, isTokenRefused } from '../outbound/call-fault.ts';
import type { BotSettings } from '../settings.ts';

const TIMEOUT_MS = 10_000;
/** More than this, and updates are not being taken. */
const PENDING_LIMIT = 100;

const RATION: Check = {
  subject: 'message window',
  verdict: 'good',
  detail: 'Telegram lets a bot write at any time to anyone who has started a chat with it',
};

/** Looks at token, clock, webhook and team groups; changes nothing, never rejects. */
export async function examine(
  settings: BotSettings,
  api: Api,
  context: AdapterContext,
): Promise<readonly Check[]> {
  const { webhook } = settings;
  const [token, clock, delivery, guarded] = await Promise.all([
    examineToken(api, context),
    examineClock(settings, context),
    examineDelivery(settings, api),
    webhook === undefined ? [] : guardedFinding(webhook.url),
  ]);
  return [...token, clock, delivery, guarded, RATION].flat();
}

async function examineToken(api: Api, { teamChannels }: AdapterContext): Promise<readonly Check[]> {
  const subject = 'token';
  try {
    const me = await api.getMe();
    const known: Check = { subject, verdict: 'good', detail: `The bot is @${me.username}` };
    const isInGroups = teamChannels.some((channel) => channel.startsWith('telegram:-'));
    return isInGroups ? [known, privacy(me.can_read_all_group_messages)] : [known];
  } catch (error) {
    const fault = callFault(error);
    if (!isTokenRefused(fault)) {
      const remedy = 'Check the connection to api.telegram.org: DNS, proxy, firewall';
      return [{ subject, verdict: 'unknown', detail: 'Telegram does not answer', remedy }];
    }
    const remedy = 'Copy the token from @BotFather: /mybots, the bot, API Token';
    const detail = 'Telegram rejects TELEGRAM_BOT_TOKEN';
    return [{ subject, verdict: 'bad', detail, remedy }];
  }
}

/** Commands reach a bot in any group; plain words only where its privacy mode is off. */
function privacy(readsAll: boolean): Check {
  const subject = 'team group';
  if (readsAll)
    return { subject, verdict: 'good', detail: 'The bot can read everything in the team group' };
  return {
    subject,
    verdict: 'unknown',
    detail:
      'In the team group the bot sees commands, and other messages only if it is an administrator',
    remedy: 'Make the bot an administrator of the group, or turn off /setprivacy with @BotFather',
  };
}

async function examineClock({ apiRoot }: BotSettings, { now }: AdapterContext): Promise<Check> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(apiRoot, { method: 'HEAD', redirect: 'manual', signal });
    return clockFinding('Telegram', response.headers.get('date') ?? undefined, now());
  } catch {
    return clockFinding('Telegram', undefined, now());
  }
}

/** What Telegram itself says of where it delivers, and of how that went. */
async function examineDelivery({ webhook }: BotSettings, api: Api): Promise<Check> {
  const subject = 'webhook';
  const info = await api.getWebhookInfo().catch(() => undefined);
  if (info === undefined) {
    return { subject, verdict: 'unknown', detail: 'Telegram does not report its webhook' };
  }
  const { url = '', pending_update_count: pending, last_error_message: fault } = info;
  if (webhook === undefined) return polled(url, pending);
  if (url !== webhook.url) {
    const detail = url === '' ? 'No webhook is set' : 'The webhook points elsewhere';
    const remedy = 'Start the program once: it sets the webhook to PUBLIC_URL';
    return { subject, verdict: 'bad', detail, remedy };
  }
  if (pending <= PENDING_LIMIT) {
    const last = fault === undefined ? '' : `; last error: ${fault}`;
    return { subject, verdict: 'good', detail: `Telegram delivers to ${url}${last}` };
  }
  return {
    subject,
    verdict: 'bad',
    detail: `${pending} updates are waiting for ${url}${fault === undefined ? '' : `: ${fault}`}`,
    remedy: 'Check that the program is running and that its certificate is valid',
  };
}

function polled(url: string, pending: number): Check {
  const subject = 'webhook';
  if (url === '') {
    const detail = `Updates are fetched by long polling; ${pending} waiting`;
    return { subject, verdict: 'good', detail };
  }
  return {
    subject,
    verdict: 'unknown',
    detail: 'A webhook is set, so long polling receives nothing',
    remedy: 'Start the program once without PUBLIC_URL: it removes the webhook',
  };
}
