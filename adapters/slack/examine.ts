import type { WebClient } from '@slack/web-api';
import type { AdapterContext, Finding } from '../../src/core/channel.ts';
import { callFault, isTokenRefused } from './call-fault.ts';
import { examineRoute } from './examine-route.ts';
import { examineSocket } from './examine-socket.ts';
import { SCOPES } from './needs.ts';
import type { BotSettings } from './settings.ts';

/** Slack refuses what is signed more than five minutes off; long before, something is wrong. */
const SKEW_LIMIT_MS = 60_000;
const TIMEOUT_MS = 10_000;

/** Looks at token, scopes, clock and the way in; changes nothing, never rejects. */
export async function examine(
  settings: BotSettings,
  client: WebClient,
  context: AdapterContext,
): Promise<readonly Finding[]> {
  const [token, clock, way] = await Promise.all([
    examineToken(client),
    examineClock(settings, context),
    settings.appToken === undefined
      ? examineRoute(settings, context)
      : examineSocket(settings, context.log),
  ]);
  return [...token, clock, ...way];
}

async function examineToken(client: WebClient): Promise<readonly Finding[]> {
  try {
    const { team, response_metadata } = await client.auth.test();
    const subject = 'token';
    const detail = `Slack knows the bot in the workspace ${team ?? 'without a name'}`;
    return [{ subject, verdict: 'good', detail }, ...scopeFindings(response_metadata?.scopes)];
  } catch (error) {
    const fault = callFault(error);
    const refused = isTokenRefused(fault);
    const detail = refused ? 'Slack refuses SLACK_BOT_TOKEN' : 'Slack does not answer';
    const remedy = refused
      ? 'Take the bot token from OAuth & Permissions of the app'
      : 'Look at the way to slack.com: name service, proxy, firewall';
    return [{ subject: 'token', verdict: refused ? 'bad' : 'unknown', detail, remedy }];
  }
}

function scopeFindings(granted: readonly string[] | undefined): readonly Finding[] {
  const subject = 'scopes';
  if (granted === undefined) {
    return [{ subject, verdict: 'unknown', detail: 'Slack did not say what the token may do' }];
  }
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0) return [{ subject, verdict: 'good', detail: 'All scopes are granted' }];
  return missing.map(([scope, purpose]) => ({
    subject,
    verdict: 'bad',
    detail: `The scope ${scope} is missing: the bot cannot ${purpose}`,
    remedy: `Add ${scope} under OAuth & Permissions and install the app again`,
  }));
}

async function examineClock({ apiUrl }: BotSettings, { now }: AdapterContext): Promise<Finding> {
  const subject = 'clock';
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`${apiUrl}api.test`, {
      method: 'POST',
      redirect: 'error',
      signal,
    });
    await response.arrayBuffer();
    const theirs = Date.parse(response.headers.get('date') ?? '');
    if (Number.isNaN(theirs)) {
      return { subject, verdict: 'unknown', detail: 'Slack did not say what time it is' };
    }
    return clockFinding(now() - theirs);
  } catch {
    return { subject, verdict: 'unknown', detail: 'Slack does not answer' };
  }
}

function clockFinding(skewMs: number): Finding {
  const seconds = Math.round(Math.abs(skewMs) / 1_000);
  if (Math.abs(skewMs) <= SKEW_LIMIT_MS) {
    const detail = `This clock and Slack's agree within ${SKEW_LIMIT_MS / 1_000} seconds`;
    return { subject: 'clock', verdict: 'good', detail };
  }
  return {
    subject: 'clock',
    verdict: 'bad',
    detail: `This clock is ${seconds} seconds ${skewMs > 0 ? 'ahead of' : 'behind'} Slack's`,
    remedy: 'Set the clock by NTP: from 300 seconds on every delivery is refused as a forgery',
  };
}
