import { type Logger, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Log } from '../../../src/core/contract/channel.ts';
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

/**
 * Slack's libraries log addresses with tickets, and in debug mode everything that people say. Only
 * that they had something to say is passed on; what went wrong is logged where it is caught.
 */
function quietLogger(log: Log): Logger {
  const silent = () => {};
  const count = (level: 'warn' | 'error') => () => {
    log.debug({ level }, "Slack's library reports something");
  };
  return {
    debug: silent,
    info: silent,
    warn: count('warn'),
    error: count('error'),
    setLevel: silent,
    getLevel: () => LogLevel.WARN,
    setName: silent,
  };
}
