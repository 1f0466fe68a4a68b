import { writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fault, refusals } from '../emulators/telegram/fault-plan.ts';
import { storesUnderTest } from '../support/store/stores.ts';
import {
  NOTHING_LOST,
  type Stopped,
  stopAmongWaiting,
} from '../support/team/stop-among-waiting.ts';

const FAULTS: readonly { readonly messenger: string; readonly fault: Fault }[] = [
  { messenger: 'no answer', fault: { kind: 'hang' } },
  { messenger: 'slow by 400 ms', fault: { kind: 'delay', delayMs: 400 } },
  { messenger: '429', fault: refusals.tooManyRequests(2) },
  { messenger: 'error 500', fault: refusals.serverError() },
];
const LONGEST_STOP_MS = 3_000;

const rows: (Stopped & { readonly of: string })[] = [];

describe.each(storesUnderTest())(
  'a stop with 2,000 messages waiting, on $name',
  ({ name, open }) => {
    it.each(FAULTS)('$messenger', async ({ messenger, fault }) => {
      const store = await open();
      try {
        const became = await stopAmongWaiting(store, fault);
        rows.push({ of: `${name}, ${messenger}`, ...became });
        const { exit, unwrittenRows, lines } = NOTHING_LOST;
        expect(became).toMatchObject({ exit, unwrittenRows, lines });
        expect(became.tookMs).toBeLessThan(LONGEST_STOP_MS);
      } finally {
        await store.close();
      }
    });
  },
);

/** Written where TABLE_FILE says, else printed. */
afterAll(async () => {
  const lines = rows.map(({ of, tookMs, waiting }) =>
    [of.padEnd(36), `${Math.round(tookMs)} ms`.padStart(8), `${waiting} still wait`].join('  '),
  );
  const { TABLE_FILE } = process.env;
  if (TABLE_FILE === undefined) process.stdout.write(`${lines.join('\n')}\n`);
  else await writeFile(TABLE_FILE, lines.join('\n'));
});
