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
    const report = reporter(log);
    return await retry(() => attempt(tools, offset, report), { ...PAUSES, signal });
  };
}

async function attempt(
  tools: FetchTools,
  offset: number,
  report: (fault: CallFault) => void,
): Promise<readonly Fetched[] | undefined> {
  try {
    return await updatesFrom(tools, offset);
  } catch (error) {
    if (tools.signal.aborted) return undefined;
    const fault = callFault(error);
    report(fault);
    if (isTokenRefused(fault)) return undefined;
    throw new TryAgain(fault.kind === 'answered' ? fault.retryAfterMs : undefined);
  }
}

async function updatesFrom({ api, signal }: FetchTools, offset: number) {
  const updates = await api.getUpdates(
    { offset, timeout: POLL_SECONDS, allowed_updates: UPDATE_KINDS },
    grammySignal(signal),
  );
  return z.array(Fetched).parse(updates);
}

/** Tells of the first fault, and of a refused token whenever it comes. */
function reporter(log: Log): (fault: CallFault) => void {
  let isReported = false;
  return (fault) => {
    if (isTokenRefused(fault)) log.error({ fault }, TOKEN_REFUSED);
    else if (!isReported) reportTrouble(log, fault);
    isReported = true;
  };
}

function reportTrouble(log: Log, fault: CallFault): void {
  if (fault.kind === 'answered' && fault.status === 409) {
    log.error(
      { fault },
      'Another instance is fetching the updates of this Telegram bot: stop it, or give this one its own bot',
    );
    return;
  }
  log.warn({ fault }, 'Telegram cannot be polled; trying again');
}
