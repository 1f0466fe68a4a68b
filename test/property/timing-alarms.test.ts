import { describe, expect, it } from 'vitest';
import { seededChance } from '../../src/insight/statistics/base/chance.ts';
import { timingTest } from '../../src/insight/timing/timing-test.ts';
import { SHORT_AND_LONG, simulatedRows, THREE_ARMS } from '../support/insight/simulated-timing.ts';
import { runs } from '../support/size.ts';

/* Whole timing tests, simulated with seeds, so always the same: accounts differ, shipments are dealt. */

describe('a timing test', () => {
  it('without any effect names a better arm in at most seven of a hundred', () => {
    const chance = seededChance(305);
    const count = runs(400);
    const alarms = Array.from({ length: count }, (_, at) =>
      timingTest(
        simulatedRows(chance, {
          experiment: at % 2 === 0 ? THREE_ARMS : SHORT_AND_LONG,
          accounts: at % 4 < 2 ? 12 : 40,
          most: 20,
          spread: 0.25,
        }),
      ),
    ).filter(({ comparisons }) => comparisons.some(({ verdict }) => verdict.kind === 'difference'));
    console.log(`false differences: ${alarms.length} of ${count}`);
    expect(alarms.length / count).toBeLessThanOrEqual(0.07);
  });

  it('finds eight points of the response rate in four of five, and never in the wrong arm', () => {
    const chance = seededChance(306);
    const count = runs(60);
    const named = Array.from({ length: count }, () => {
      const rows = simulatedRows(chance, {
        experiment: SHORT_AND_LONG,
        accounts: 50,
        most: 80,
        effects: { 'after-10-days': 0.08 },
      });
      const [response] = timingTest(rows).comparisons;
      return response?.verdict.kind === 'difference' ? response.verdict.better : 'none';
    });
    const right = named.filter((arm) => arm === 'after-10-days').length;
    console.log(`found: ${right} of ${count}`);
    expect(right / count).toBeGreaterThanOrEqual(0.8);
    expect(named).not.toContain('after-3-days');
  });
});
