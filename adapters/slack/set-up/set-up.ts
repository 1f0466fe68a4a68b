import type { WebClient } from '@slack/web-api';
import { MINUTE_MS, SECOND_MS } from '../../../src/base/instant.ts';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import { ChannelRefused } from '../../../src/core/contract/sending/channel-refused.ts';
import { retry, TryAgain } from '../../parts/retry.ts';
import { type CallFault, callFault, isTokenRefused } from '../outbound/call-fault.ts';
import { TOKEN_REFUSED } from './operator-news.ts';
import { writeWorkspace } from './workspace.ts';

const PAUSES = { firstMs: SECOND_MS, limitMs: MINUTE_MS };

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

/** Goes on after a first failure until it is done; false where it is stopped or refused. Never rejects. */
export async function keepSettingUp(tools: SetUpTools): Promise<boolean> {
  const { context, signal } = tools;
  const attempt = async () => {
    if (!(await setUp(tools))) throw new TryAgain();
    return true;
  };
  try {
    return (await retry(attempt, { ...PAUSES, signal, after: new TryAgain() })) ?? false;
  } catch (error) {
    context.log.error({ error }, 'Slack stays off');
    return false;
  }
}

/** Only invitations need the ids: without this scope everything else works. */
function isMissing(fault: CallFault): boolean {
  return fault.kind === 'answered' && fault.error === 'missing_scope';
}
