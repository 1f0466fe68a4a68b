import type { Api } from 'grammy';
import { z } from 'zod';
import { SECOND_MS } from '../../../src/base/instant.ts';
import type { Log } from '../../../src/core/contract/channel.ts';
import { retry, TryAgain } from '../../parts/retry.ts';
import { POLL_SECONDS } from '../outbound/bot-client.ts';
import { type CallFault, callFault, isTokenRefused } from '../outbound/call-fault.ts';
import { grammySignal } from '../outbound/grammy-signal.ts';
import { TOKEN_REFUSED } from '../set-up/token-refused.ts';
import { Fetched } from './lanes.ts';
import { UPDATE_KINDS } from './update.ts';

const PAUSES = { firstMs: SECOND_MS, limitMs: 30 * SECOND_MS };

/**
 * Waits for updates from this id on, however long Telegram is in trouble; an empty batch means
 * that there are none for now. Undefined where polling is over: stopped, or the token refused.
 */
export type FetchUpdates = (offset: number) => Promise<readonly Fetched[] | undefined>;

export interface FetchTools {
  readonly api: Api;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export function updateFetcher(tools: FetchTools): FetchUpdates {
  const { log, signal } = tools;
  return async (offset) => {
    let isReported = false;
    const attempt = async () => {
      try {
        return await updatesFrom(tools, offset);
      } catch (error) {
        if (signal.aborted) return undefined;
        const fault = callFault(error);
        if (isTokenRefused(fault)) {
          log.error({ fault }, TOKEN_REFUSED);
          return undefined;
        }
        if (!isReported) report(log, fault);
        isReported = true;
        throw new TryAgain(fault.kind === 'answered' ? fault.retryAfterMs : undefined);
      }
    };
    return await retry(attempt, { ...PAUSES, signal });
  };
}

async function updatesFrom({ api, signal }: FetchTools, offset: number) {
  const updates = await api.getUpdates(
    { offset, timeout: POLL_SECONDS, allowed_updates: UPDATE_KINDS },
    grammySignal(signal),
  );
  return z.array(Fetched).parse(updates);
}

function report(log: Log, fault: CallFault): void {
  if (fault.kind === 'answered' && fault.status === 409) {
    log.error(
      { fault },
      'Another instance is fetching the updates of this Telegram bot: stop it, or give this one its own bot',
    );
    return;
  }
  log.warn({ fault }, 'Telegram cannot be polled; trying again');
}
