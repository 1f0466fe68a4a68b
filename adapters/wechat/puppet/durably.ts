import type { AdapterContext, Sink } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { retry, TryAgain } from '../../parts/retry.ts';

/** With what chance adds, the five pauses take about half a minute. */
const PAUSES = { retries: 5, firstMs: 700, limitMs: Number.POSITIVE_INFINITY };

/**
 * Hands events on one after another. wechaty never repeats one, so a sink in trouble is asked again
 * for about half a minute; then the event is put aside. Never rejects.
 */
export function durably({ log, quarantine }: AdapterContext, sink: Sink) {
  let before: Promise<void> = Promise.resolve();

  async function deliver(event: InboundEvent): Promise<void> {
    const attempt = async () => {
      await sink(event).catch(() => {
        throw new TryAgain();
      });
    };
    await retry(attempt, PAUSES).catch(() => putAside(event));
  }

  async function putAside(event: InboundEvent): Promise<void> {
    log.error({ event: event.id }, 'A message on WeChat cannot be stored and is put aside');
    await quarantine(JSON.stringify(event), 'could not be stored').catch(() => undefined);
  }

  return (event: InboundEvent): Promise<void> => {
    before = before.then(() => deliver(event));
    return before;
  };
}
