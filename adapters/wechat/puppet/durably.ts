import { setTimeout as sleep } from 'node:timers/promises';
import type { AdapterContext, Sink } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';

const TRIES = 6;
const FIRST_PAUSE_MS = 500;

/**
 * Hands events on one after another. wechaty never repeats one, so a sink in trouble is asked again
 * for about half a minute; then the event is put aside. Never rejects.
 */
export function durably({ log, quarantine }: AdapterContext, sink: Sink) {
  let before: Promise<void> = Promise.resolve();

  async function deliver(event: InboundEvent): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (tries > 0) await sleep(FIRST_PAUSE_MS * 2 ** tries);
      const isTaken = await sink(event).then(
        () => true,
        () => false,
      );
      if (isTaken) return;
    }
    log.error({ event: event.id }, 'A message on WeChat cannot be stored and is put aside');
    await quarantine(JSON.stringify(event), 'could not be stored').catch(() => undefined);
  }

  return (event: InboundEvent): Promise<void> => {
    before = before.then(() => deliver(event));
    return before;
  };
}
