import { WebClient } from '@slack/web-api';
import type { Check, Log } from '../../../src/core/contract/channel.ts';
import { callFault, isTokenRefused } from '../outbound/call-fault.ts';
import { clientOptions } from '../outbound/web-client.ts';
import type { BotSettings } from '../settings.ts';

const SUBJECT = 'socket';

/** Whether Slack gives out an address to connect to; the connection itself is not made. */
export async function examineSocket(
  { appToken, apiUrl }: BotSettings,
  log: Log,
): Promise<readonly Check[]> {
  try {
    await new WebClient(appToken, clientOptions(apiUrl, log)).apps.connections.open({});
    return [
      {
        subject: SUBJECT,
        verdict: 'good',
        detail: 'Slack accepts the app’s Socket Mode connection',
      },
    ];
  } catch (error) {
    const fault = callFault(error);
    if (fault.kind !== 'answered') {
      return [{ subject: SUBJECT, verdict: 'unknown', detail: 'Slack does not answer' }];
    }
    const remedy = isTokenRefused(fault)
      ? 'Create an app-level token with connections:write and set SLACK_APP_TOKEN'
      : 'Turn on Socket Mode in the settings of the app';
    const detail = `Slack refuses a Socket Mode connection: ${fault.error}`;
    return [{ subject: SUBJECT, verdict: 'bad', detail, remedy }];
  }
}
