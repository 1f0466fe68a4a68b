import { WebClient } from '@slack/web-api';
import type { Log } from '../../../src/core/contract/channel.ts';
import { quietLogger } from '../set-up/quiet-logger.ts';
import type { BotSettings } from '../settings.ts';

/** No answer within this time counts as lost; the client would wait for ever. */
const CALL_TIMEOUT_MS = 10_000;

/** What every client gets: one attempt a call, since retries belong to the outbox alone. */
export function clientOptions(apiUrl: string, log: Log) {
  return {
    slackApiUrl: apiUrl,
    timeout: CALL_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    // Otherwise one limited conversation holds up all others: the client pauses its whole queue.
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: quietLogger(log),
  };
}

export function webClient(settings: BotSettings, log: Log): WebClient {
  return new WebClient(settings.botToken, clientOptions(settings.apiUrl, log));
}
