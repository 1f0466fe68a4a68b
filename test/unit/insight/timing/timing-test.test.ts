import { describe, expect, it } from 'vitest';
import { armOf } from '../../../../src/asking/arm.ts';
import { seededChance } from '../../../../src/insight/statistics/base/chance.ts';
import { clusteredFigure } from '../../../../src/insight/statistics/clustered/clustered-figure.ts';
import type { TimingRow, TimingTest } from '../../../../src/insight/timing/timing-shape.ts';
import { timingTest } from '../../../../src/insight/timing/timing-test.ts';
import {
  SHORT_AND_LONG,
  simulatedRows,
  THREE_ARMS,
} from '../../../support/insight/simulated-timing.ts';

const SILENT: TimingRow = {
  arm: 'after-3-days',
  account: 'A',
  assignedDays: 3,
  realisedDays: 3,
  responded: false,
  completed: false,
  depth: null,
  score: null,
};

const ANSWERED: TimingRow = { ...SILENT, responded: true, completed: true, depth: 4, score: 0.75 };

/** The verdicts of one figure. */
function verdictsOf(test: TimingTest, figure: string) {
  return test.comparisons.filter((each) => each.figure === figure).map(({ verdict }) => verdict);
}

function differencesOf(test: TimingTest) {
  return test.comparisons.filter(({ verdict }) => verdict.kind === 'difference');
}

/** The same asks from so many accounts, in both arms. */
function inBothArms(accounts: number, row: TimingRow): readonly TimingRow[] {
  return ['after-3-days', 'after-10-days'].flatMap((arm) =>
    Array.from({ length: accounts }, (_, at) => ({
      ...row,
      arm,
      account: `A-${at}`,
      assignedDays: arm === 'after-3-days' ? 3 : 10,
    })),
  );
}

describe('shipments', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `SHIPMENT-${at}`);

  it('are dealt to arms by their shares, to within two of a hundred', () => {
    const dealt = ids.map((id) => armOf(THREE_ARMS, id).name);
    for (const { name, share } of THREE_ARMS.arms) {
      const part = dealt.filter((arm) => arm === name).length / ids.length;
      expect(Math.abs(part - share), name).toBeLessThan(0.02);
    }
  });

  it('stay in their arm at each look, and are dealt anew under a new name', () => {
    const dealt = ids.map((id) => armOf(THREE_ARMS, id).name);
    expect(ids.map((id) => armOf(structuredClone(THREE_ARMS), id).name)).toEqual(dealt);
    const renamed = ids.map((id) => armOf({ ...THREE_ARMS, name: 'delay-2027' }, id).name);
    expect(renamed.filter((arm, at) => arm !== dealt[at]).length).toBeGreaterThan(5_000);
  });
});

describe('the arms of a timing test', () => {
  const rows = [
    { ...SILENT, arm: 'late', account: 'B', assignedDays: 10, realisedDays: 14 },
    { ...ANSWERED, account: 'A', realisedDays: 3 },
    { ...ANSWERED, account: 'A', realisedDays: 5, completed: false, depth: 2, score: null },
    { ...SILENT, account: 'B', realisedDays: 7 },
    { ...SILENT, account: 'C', realisedDays: 3 },
  ];
  const test = timingTest(rows);

  it('come in the order of their delays, with asks, accounts and days', () => {
    expect(test).toMatchObject({ asks: 5, accounts: 3 });
    expect(test.arms).toMatchObject([
      { arm: 'after-3-days', asks: 4, accounts: 3, assignedDays: 3, realisedDays: 4.5 },
      { arm: 'late', asks: 1, accounts: 1, assignedDays: 10, realisedDays: 14 },
    ]);
  });

  it('count a figure only where there is one', () => {
    expect(test.arms[0]?.figures).toMatchObject({
      response: { n: 4, value: 0.5 },
      completion: { n: 2, value: 0.5, interval: null },
      depth: { n: 2, value: 3, interval: null },
      score: { n: 1, value: 0.75, interval: null },
    });
    const nothing = { n: 0, value: null, interval: null };
    expect(test.arms[1]?.figures).toMatchObject({ completion: nothing, score: nothing });
  });

  it('have intervals in which accounts are the clusters', () => {
    const units = [
      { cluster: 'A', value: 1 },
      { cluster: 'A', value: 1 },
      { cluster: 'B', value: 0 },
      { cluster: 'C', value: 0 },
    ];
    const { interval } = clusteredFigure(units, 'share');
    expect(interval).not.toBeNull();
    expect(test.arms[0]?.figures.response.interval).toEqual(interval);
  });

  it('never have less than no depth', () => {
    const shallow = [0, 0, 0, 5].map((depth, at) => ({ ...ANSWERED, account: `A-${at}`, depth }));
    expect(timingTest(shallow).arms[0]?.figures.depth.interval?.low).toBe(0);
  });

  it('may be one, or none: then nothing is compared', () => {
    expect(timingTest([ANSWERED]).comparisons).toEqual([]);
    expect(timingTest([])).toEqual({ asks: 0, accounts: 0, arms: [], comparisons: [] });
  });

  it('refuse what cannot be', () => {
    expect(() => timingTest([{ ...ANSWERED, score: 4 }])).toThrow('4 is no part of a scale');
    expect(() => timingTest([{ ...ANSWERED, score: Number.NaN }])).toThrow(RangeError);
    expect(() => timingTest([{ ...ANSWERED, depth: -1 }])).toThrow('-1 is no number of answers');
  });
});

describe('the comparison of arms', () => {
  it('finds a planted effect of eight points of the response rate, and names the arm', () => {
    const chance = seededChance(301);
    const rows = simulatedRows(chance, {
      experiment: SHORT_AND_LONG,
      accounts: 60,
      most: 80,
      effects: { 'after-10-days': 0.08 },
    });
    const test = timingTest(rows);
    const [found] = verdictsOf(test, 'response');
    expect(found).toMatchObject({ better: 'after-10-days', worse: 'after-3-days' });
    if (found?.kind !== 'difference') throw new Error('A difference is found');
    expect(found.interval.low).toBeGreaterThan(0);
    expect(found.interval.low).toBeLessThan(0.08);
    expect(found.interval.high).toBeGreaterThan(0.08);
    expect(found.by).toBeCloseTo(0.08, 1);
    expect(differencesOf(test)).toHaveLength(1);
  });

  it('names the arm with the shorter delay where that one is better', () => {
    const chance = seededChance(302);
    const rows = simulatedRows(chance, {
      experiment: THREE_ARMS,
      accounts: 80,
      most: 100,
      effects: { 'after-3-days': 0.15 },
    });
    const found = verdictsOf(timingTest(rows), 'response');
    expect(found).toMatchObject([
      { kind: 'difference', better: 'after-3-days', worse: 'after-10-days' },
      { kind: 'difference', better: 'after-3-days', worse: 'after-21-days' },
      { kind: 'no-difference-shown' },
    ]);
    for (const verdict of found) {
      if (verdict.kind === 'difference') expect(verdict.interval.low).toBeGreaterThan(0);
    }
  });

  it('is adjusted for all pairs and figures together', () => {
    const rows = simulatedRows(seededChance(303), {
      experiment: THREE_ARMS,
      accounts: 30,
      most: 20,
    });
    const { comparisons } = timingTest(rows);
    expect(comparisons).toHaveLength(12);
    const smallest = [...comparisons].sort((one, other) => (one.p ?? 1) - (other.p ?? 1))[0];
    expect(smallest?.adjustedP).toBeCloseTo(Math.min(1, 12 * (smallest?.p ?? 1)), 12);
  });

  it('says too little of fewer than five accounts, and does not adjust for what is not tested', () => {
    const rows = [
      ...simulatedRows(seededChance(304), {
        experiment: SHORT_AND_LONG,
        accounts: 30,
        most: 20,
      }),
      ...['A', 'B', 'C', 'D'].map((account) => ({ ...SILENT, arm: 'new', account })),
    ];
    const { comparisons } = timingTest(rows);
    const few = comparisons.filter(({ from, to }) => [from, to].includes('new'));
    expect(few).toHaveLength(8);
    for (const { figure, adjustedP, verdict } of few) {
      const accounts = figure === 'response' ? 4 : 0;
      expect(verdict).toEqual({ kind: 'too-little', accounts, needed: 5 });
      expect(adjustedP).toBeNull();
    }
    const tested = comparisons.filter(({ adjustedP }) => adjustedP !== null);
    const smallest = tested.sort((one, other) => (one.p ?? 1) - (other.p ?? 1))[0];
    expect(smallest?.adjustedP).toBeCloseTo(Math.min(1, 4 * (smallest?.p ?? 1)), 12);
  });

  it('is unsure of arms in which all do the same', () => {
    const test = timingTest(inBothArms(6, ANSWERED));
    for (const figure of ['response', 'completion', 'score']) {
      const [verdict] = verdictsOf(test, figure);
      if (verdict?.kind !== 'no-difference-shown') throw new Error(`${figure} shows none`);
      expect(verdict.interval.high, figure).toBeGreaterThan(0.2);
    }
    expect(verdictsOf(test, 'depth')).toEqual([{ kind: 'no-variation' }]);
  });

  it('does not call many shipments of one account a difference', () => {
    const rows = [
      ...inBothArms(6, SILENT),
      ...Array.from({ length: 200 }, () => ({
        ...ANSWERED,
        arm: 'after-10-days',
        assignedDays: 10,
        account: 'A-0',
      })),
    ];
    expect(verdictsOf(timingTest(rows), 'response')).toMatchObject([
      { kind: 'no-difference-shown' },
    ]);
  });
});
