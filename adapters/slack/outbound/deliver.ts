import type { Receiver } from '@slack/bolt';
import { inTime } from '../../../src/base/in-time.ts';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import { readDelivery } from '../inbound/delivery.ts';

/** What must be known of a delivery besides its body. */
export interface Attempt {
  readonly body: unknown;
  /** How it would be kept for the operator. */
  readonly raw: string;
  /** Slack delivers it again, the first time with 1. */
  readonly retryNumber?: number | undefined;
  readonly retryReason?: string | undefined;
}

/**
 * Resolves once Slack may be told that all is well, with what a challenge is answered. Rejects
 * with Overloaded, the store's error, or Late where the delivery should come again.
 */
export type Deliver = (attempt: Attempt) => Promise<string | undefined>;

/** Slack counts an answer after three seconds as none, and wants far less. */
const EVENT_PATIENCE_MS = 900;
/** Nothing but events is ever repeated: a person would be told of an error. */
const PERSON_PATIENCE_MS = 2_500;

/** Bolt, once it is there. */
export type ProcessEvent = (event: Parameters<App['processEvent']>[0]) => Promise<void>;
type App = Parameters<Receiver['init']>[0];

export function deliverer(
  { log, quarantine }: Pick<AdapterContext, 'log' | 'quarantine'>,
  processEvent: ProcessEvent,
): Deliver {
  return async ({ body, raw, retryNumber, retryReason }) => {
    if (retryNumber !== undefined) {
      log.info({ retryNumber, retryReason }, 'Slack delivers something again');
    }
    const delivery = readDelivery(body);
    switch (delivery.kind) {
      case 'challenge':
        return delivery.challenge;
      case 'limited':
        log.error({}, 'Slack is holding back events of this hour: there were more than 30,000');
        return undefined;
      case 'malformed':
        log.warn({ why: delivery.why }, 'Slack sent something that cannot be read');
        await quarantine(raw, delivery.why);
        return undefined;
      case 'unknown':
        log.debug({}, 'Slack event ignored');
        return undefined;
      default: {
        const patienceMs = delivery.kind === 'event' ? EVENT_PATIENCE_MS : PERSON_PATIENCE_MS;
        // Bolt takes for granted what only the schemas have made sure of.
        const work = processEvent({ body: delivery.body, ack: async () => {} });
        await inTime(work, patienceMs);
        return undefined;
      }
    }
  };
}
