import { describe, expect, it } from 'vitest';
import { seededChance } from '../../src/insight/statistics/base/chance.ts';
import { rankCorrelation } from '../../src/insight/statistics/base/rank-correlation.ts';
import { cultureAdjusted } from '../../src/insight/statistics/culture-adjusted.ts';
import { forecast } from '../../src/insight/statistics/forecast.ts';
import { keyDrivers, type RatedResponse } from '../../src/insight/statistics/key-drivers.ts';
import { relativeWeights } from '../../src/insight/statistics/relative-weights.ts';
import { slowDecline } from '../../src/insight/statistics/slow-decline.ts';
import { systemicOrOneOff } from '../../src/insight/statistics/systemic.ts';
import { nextOnTrend } from '../../src/insight/statistics/trend-line.ts';
import { coverageOf, holds, type Setting } from '../support/coverage.ts';
import { normal } from '../support/normal.ts';
import { runs } from '../support/size.ts';

/* Intervals and alarms whose law cannot be listed: simulated with seeds, so always the same. */

function simulated(at: string, usual: number, isHeld: () => boolean): Setting {
  const count = runs(usual);
  let held = 0;
  for (let run = 0; run < count; run += 1) if (isHeld()) held += 1;
  return { at, coverage: held / count };
}

function keepsItsPromise(settings: readonly Setting[]): void {
  const { mean, worst, worstAt } = coverageOf(settings);
  expect(mean).toBeGreaterThanOrEqual(0.94);
  expect(worst, worstAt).toBeGreaterThanOrEqual(0.92);
}

describe('an interval that says 95 % holds the truth so often', () => {
  it('of a rank correlation, from ten pairs on', () => {
    const chance = seededChance(101);
    const settings = [10, 15, 30, 80].flatMap((n) =>
      [-0.8, -0.4, 0, 0.3, 0.6, 0.9].map((r) => {
        const truth = (6 / Math.PI) * Math.asin(r / 2);
        return simulated(`${n}: ${r}`, 1_500, () => {
          const pairs = Array.from({ length: n }, () => {
            const x = normal(chance);
            return { x, y: r * x + Math.sqrt(1 - r * r) * normal(chance) };
          });
          const found = rankCorrelation(pairs);
          return found.kind === 'estimated' && holds(found.interval, truth);
        });
      }),
    );
    keepsItsPromise(settings);
  });

  it('of the next figure on a trend', () => {
    const chance = seededChance(102);
    const settings = [10, 14, 24].flatMap((n) =>
      [0, 0.05, -0.2].map((slope) =>
        simulated(`${n}: ${slope}`, 2_000, () => {
          const all = Array.from({ length: n + 1 }, (_, at) => 3 + slope * at + normal(chance));
          return holds(nextOnTrend(all.slice(0, n)).interval, all[n] ?? 0);
        }),
      ),
    );
    keepsItsPromise(settings);
  });

  it('of a forecast that is told, although it is only told where it did well before', () => {
    const chance = seededChance(103);
    const anything = { low: -1_000, high: 1_000 };
    const settings = [12, 24].flatMap((n) =>
      [0.1, -0.3].map((slope) => {
        let told = 0;
        let held = 0;
        for (let run = 0; run < runs(1_200); run += 1) {
          const all = Array.from({ length: n + 1 }, (_, at) => 3 + slope * at + normal(chance));
          const found = forecast(all.slice(0, n), anything);
          if (found.kind !== 'estimated') continue;
          told += 1;
          if (holds(found.interval, all[n] ?? 0)) held += 1;
        }
        expect(told).toBeGreaterThan(runs(400));
        return { at: `${n}: ${slope}`, coverage: held / told };
      }),
    );
    keepsItsPromise(settings);
  });

  it('of what drives satisfaction', () => {
    const chance = seededChance(104);
    const draw = (): RatedResponse => {
      const common = normal(chance);
      const dimensions = {
        quality: common + normal(chance),
        timeliness: common + normal(chance),
        documents: normal(chance),
      };
      const { quality, timeliness, documents } = dimensions;
      const overall = quality + 0.5 * timeliness + 0.7 * documents + normal(chance);
      return { overall, dimensions };
    };
    const names = ['quality', 'timeliness', 'documents'];
    const many = Array.from({ length: 20_000 }, draw);
    const truth = relativeWeights(
      names.map((name) => many.map(({ dimensions }) => dimensions[name] ?? 0)),
      many.map(({ overall }) => overall),
    );
    const held = names.map(() => 0);
    const count = runs(100);
    for (let run = 0; run < count; run += 1) {
      const found = keyDrivers(Array.from({ length: 50 }, draw), names, chance);
      if (found.kind !== 'estimated') continue;
      for (const { dimension, interval } of found.drivers) {
        const at = names.indexOf(dimension);
        const share = (truth?.weights[at] ?? 0) / (truth?.rSquared ?? 1);
        if (holds(interval, share)) held[at] = (held[at] ?? 0) + 1;
      }
    }
    keepsItsPromise(held.map((times, at) => ({ at: names[at] ?? '', coverage: times / count })));
  });
});

describe('an alarm is false at most as often as it says', () => {
  it('for the slow decline of accounts whose scores do not change', () => {
    const chance = seededChance(105);
    for (const n of [4, 5, 8, 12]) {
      const { coverage } = simulated(`${n}`, 2_000, () => {
        const scores = Array.from({ length: n }, () => 1 + Math.floor(chance() * 5));
        const found = slowDecline(scores, 0.1);
        return found.kind === 'estimated' && found.verdict === 'declining';
      });
      expect(coverage, `${n}`).toBeLessThanOrEqual(0.06);
    }
  });

  it('for any of thirty lanes that are all at the baseline', () => {
    const chance = seededChance(106);
    const { coverage } = simulated('30', 600, () => {
      const lanes = Array.from({ length: 30 }, (_, at) => ({
        name: String(at),
        hits: Array.from({ length: 60 }, chance).filter((draw) => draw < 0.03).length,
        n: 60,
      }));
      return systemicOrOneOff(lanes, 0.03).some(
        ({ figures }) => figures.kind === 'estimated' && figures.verdict === 'systemic',
      );
    });
    expect(coverage).toBeLessThanOrEqual(0.06);
  });

  it('and regions that are served alike are seldom adjusted by much', () => {
    const chance = seededChance(107);
    const shifts = Array.from({ length: runs(300) }, () => {
      const scores = ['DE', 'JP', 'BR', 'US'].flatMap((region) =>
        Array.from({ length: 40 }, () => ({ region, score: 1 + Math.floor(chance() * 5) })),
      );
      const { regions } = cultureAdjusted(scores);
      return Math.max(...regions.map(({ raw, adjusted }) => Math.abs(adjusted - raw)));
    });
    expect(shifts.filter((shift) => shift > 0.5).length / shifts.length).toBeLessThan(0.05);
  });
});
