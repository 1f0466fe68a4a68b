import { expect } from 'vitest';
import { until } from '../../../emulators/parts/until-true.ts';
import type { Clause } from '../clause.ts';
import type { Buyer } from '../platform.ts';
import { reads, type Stage } from '../stage.ts';

/** The store is given up after five seconds, twice. */
const PATIENCE_MS = 40_000;

const clause: Clause = {
  name: 'durable',
  sentence: 'acknowledges nothing that is not durable, in the store or on disk, and loses nothing',
  stage: 'alone',
  slow: true,
  holds: async (stage) => {
    const anna = await stage.asked();
    const { taken, refused } = stage.platform.deliveries();
    stage.store.cut();
    const said = anna.say('5');
    if (bringsAgain(stage)) {
      await until(() => stage.platform.deliveries().refused > refused, PATIENCE_MS);
      expect(stage.platform.deliveries().taken).toBe(taken);
      stage.store.restore();
      await said;
      await untilTaken(stage, anna, taken);
    } else {
      await said;
      await until(() => stage.platform.deliveries().taken > taken, PATIENCE_MS);
      stage.store.restore();
    }
    await reads(anna, /recommend/);
    const { answers } = await stage.responseOf(anna);
    expect(answers).toMatchObject([{ value: 5 }]);
    expect(answers[0]?.history).toBeUndefined();
  },
};

function bringsAgain({ program }: Stage): boolean {
  return [...program.app.adapters.values()].every(({ can }) => can.deliversOnce !== true);
}

/** As platforms do that deliver again, and as pages and people do. */
async function untilTaken(stage: Stage, buyer: Buyer, taken: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (stage.platform.deliveries().taken === taken) {
    if (performance.now() > end) throw new Error('It is never taken again');
    await buyer.repeat();
  }
}

export default clause;
