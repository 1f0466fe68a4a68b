import { describe, expect, it } from 'vitest';
import { refusals } from '../emulators/telegram/fault-plan.ts';
import { storesUnderTest } from '../support/store/stores.ts';
import { NOTHING_LOST, stopAmongWaiting } from '../support/team/stop-among-waiting.ts';

const LIMIT_MS = 120_000;

describe.each(storesUnderTest())('SIGTERM while much waits to be sent, on $name', ({ open }) => {
  it.each([
    { messenger: 'does not answer', fault: { kind: 'hang' } as const },
    { messenger: 'takes nothing more for a while', fault: refusals.tooManyRequests(2) },
  ])(
    'ends with 0 where the messenger $messenger, and loses nothing',
    async ({ fault }) => {
      const store = await open();
      try {
        expect(await stopAmongWaiting(store, fault)).toMatchObject(NOTHING_LOST);
      } finally {
        await store.close();
      }
    },
    LIMIT_MS,
  );
});
