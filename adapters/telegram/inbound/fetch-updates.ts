import type { Api } from 'grammy';
import { z } from 'zod';
import type { Log } from '../../../src/core/contract/channel.ts';
import { POLL_SECONDS } from '../outbound/bot-client.ts';
import { type CallFault, callFault, isTokenRefused } from '../outbound/call-fault.ts';
import { grammySignal } from '../outbound/grammy-signal.ts';
import { pause } from '../outbound/pause.ts';
import { TOKEN_REFUSED } from '../set-up/token-refused.ts';
import { Fetched } from './lanes.ts';
import { UPDATE_KINDS } from './update.ts';

const FIRST_PAUSE_MS = 1_000;
const PAUSE_LIMIT_MS = 30_000;

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
  return async (offset) => {
    for (let failures = 0; !tools.signal.aborted; failures += 1) {
      const result = await attempt(tools, offset);
      if (result.kind === 'batch') return result.updates;
      if (tools.signal.aborted) return undefined;
      if (isTokenRefused(result.fault)) {
        tools.log.error({ fault: result.fault }, TOKEN_REFUSED);
        return undefined;
      }
      if (failures === 0) report(tools.log, result.fault);
      await pause(pauseMs(result.fault, failures), tools.signal);
    }
    return undefined;
  };
}

type Attempt =
  | { readonly kind: 'batch'; readonly updates: readonly Fetched[] }
  | { readonly kind: 'failed'; readonly fault: CallFault };

async function attempt({ api, signal }: FetchTools, offset: number): Promise<Attempt> {
  try {
    const updates = await api.getUpdates(
      { offset, timeout: POLL_SECONDS, allowed_updates: UPDATE_KINDS },
      grammySignal(signal),
    );
    return { kind: 'batch', updates: z.array(Fetched).parse(updates) };
  } catch (error) {
    return { kind: 'failed', fault: callFault(error) };
  }
}

function report(log: Log, fault: CallFault): void {
  if (fault.kind === 'answered' && fault.status === 409) {
    log.error(
      { fault },
      'Another instance takes the updates of this Telegram bot: stop it, or give this one its own',
    );
    return;
  }
  log.warn({ fault }, 'Telegram cannot be polled; trying again');
}

function pauseMs(fault: CallFault, failures: number): number {
  const asked = fault.kind === 'answered' ? (fault.retryAfterMs ?? 0) : 0;
  return Math.max(asked, Math.min(FIRST_PAUSE_MS * 2 ** failures, PAUSE_LIMIT_MS));
}
