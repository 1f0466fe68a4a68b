import type { WebClient } from '@slack/web-api';
import type { AdapterContext, Check } from '../../../src/core/contract/channel.ts';
import { clockFinding } from '../../parts/clock-finding.ts';
import { callFault, isTokenRefused } from '../outbound/call-fault.ts';
import type { BotSettings } from '../settings.ts';
import { examineRoute } from './examine-route.ts';
import { examineSocket } from './examine-socket.ts';
import { SCOPES } from './needs.ts';

const TIMEOUT_MS = 10_000;

/** Looks at token, scopes, clock and the way in; changes nothing, never rejects. */
export async function examine(
  settings: BotSettings,
  client: WebClient,
  context: AdapterContext,
): Promise<readonly Check[]> {
  const [token, clock, way] = await Promise.all([
    examineToken(client),
    examineClock(settings, context),
    settings.appToken === undefined
      ? examineRoute(settings, context)
      : examineSocket(settings, context.log),
  ]);
  return [...token, clock, ...way];
}

async function examineToken(client: WebClient): Promise<readonly Check[]> {
  try {
    const { team, response_metadata } = await client.auth.test();
    const subject = 'token';
    const detail = `The bot is in the workspace ${team ?? 'without a name'}`;
    return [{ subject, verdict: 'good', detail }, ...scopeFindings(response_metadata?.scopes)];
  } catch (error) {
    const fault = callFault(error);
    const refused = isTokenRefused(fault);
    const detail = refused ? 'Slack rejects SLACK_BOT_TOKEN' : 'Slack does not answer';
    const remedy = refused
      ? 'Copy the bot token from OAuth & Permissions in the settings of the app'
      : 'Check the connection to slack.com: DNS, proxy, firewall';
    return [{ subject: 'token', verdict: refused ? 'bad' : 'unknown', detail, remedy }];
  }
}

function scopeFindings(granted: readonly string[] | undefined): readonly Check[] {
  const subject = 'scopes';
  if (granted === undefined) {
    return [{ subject, verdict: 'unknown', detail: 'Slack did not list the scopes of the token' }];
  }
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0) return [{ subject, verdict: 'good', detail: 'All scopes are granted' }];
  return missing.map(([scope, purpose]) => ({
    subject,
    verdict: 'bad',
    detail: `The scope ${scope} is missing: the bot cannot ${purpose}`,
    remedy: `Add ${scope} under OAuth & Permissions and reinstall the app`,
  }));
}

async function examineClock({ apiUrl }: BotSettings, { now }: AdapterContext): Promise<Check> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const url = `${apiUrl}api.test`;
    const response = await fetch(url, { method: 'POST', redirect: 'error', signal });
    await response.arrayBuffer();
    return clockFinding('Slack', response.headers.get('date') ?? undefined, now());
  } catch {
    return clockFinding('Slack', undefined, now());
  }
}
