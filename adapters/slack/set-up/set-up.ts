import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import { ChannelRefused } from '../../../src/core/contract/channel-refused.ts';
import { type CallFault, callFault, isTokenRefused } from '../outbound/call-fault.ts';
import { TOKEN_REFUSED } from './operator-news.ts';
import { writeWorkspace } from './workspace.ts';

const FIRST_PAUSE_MS = 1_000;
const PAUSE_LIMIT_MS = 60_000;

export interface SetUpTools {
  readonly client: WebClient;
  readonly context: AdapterContext;
  readonly signal: AbortSignal;
}

/** Learns which app in which workspace this is, in one attempt; false where Slack is in trouble. */
export async function setUp({ client, context }: SetUpTools): Promise<boolean> {
  try {
    const me = await client.auth.test();
    const { bot } = await client.bots.info(me.bot_id === undefined ? {} : { bot: me.bot_id });
    if (me.team_id !== undefined && bot?.app_id !== undefined) {
      await writeWorkspace(context.memory, { team: me.team_id, app: bot.app_id });
    }
    return true;
  } catch (error) {
    const fault = callFault(error);
    if (isTokenRefused(fault)) throw new ChannelRefused(TOKEN_REFUSED);
    if (isMissing(fault)) return true;
    context.log.warn({ fault }, 'Slack cannot be set up yet');
    return false;
  }
}

/** Tries until it is done, or the signal aborts: false. Never rejects. */
export async function keepSettingUp(tools: SetUpTools): Promise<boolean> {
  for (let failures = 0; !tools.signal.aborted; failures += 1) {
    const afterMs = Math.min(FIRST_PAUSE_MS * 2 ** failures, PAUSE_LIMIT_MS);
    await sleep(afterMs, undefined, { signal: tools.signal }).catch(() => undefined);
    if (tools.signal.aborted) return false;
    try {
      if (await setUp(tools)) return true;
    } catch (error) {
      tools.context.log.error({ error }, 'Slack stays off');
      return false;
    }
  }
  return false;
}

/** Only invitations need the ids: without this scope everything else works. */
function isMissing(fault: CallFault): boolean {
  return fault.kind === 'answered' && fault.error === 'missing_scope';
}
