import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../src/core/contract/channel.ts';

/**
 * Slack's libraries log addresses with tickets, and in debug mode everything that people say. Only
 * that they had something to say is passed on; what went wrong is logged where it is caught.
 */
export function quietLogger(log: Log): Logger {
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
