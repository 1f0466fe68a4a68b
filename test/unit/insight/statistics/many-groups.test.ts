import { describe, expect, it } from 'vitest';
import { meanOf } from '../../../../src/insight/metrics/mean.ts';
import { hypergeometricTail } from '../../../../src/insight/statistics/base/hypergeometric-tail.ts';
import { impactFrequency } from '../../../../src/insight/statistics/impact-frequency.ts';
import { systemicOrOneOff } from '../../../../src/insight/statistics/systemic.ts';
import {
  type Vendor,
  vendorScorecard,
} from '../../../../src/insight/statistics/vendor-scorecard.ts';

const FIVE = { low: 1, high: 5 };

describe('systemic or one-off', () => {
  it('9 of 60 against 3 % is systemic, 2 of 60 is not', () => {
    const [nine, two] = systemicOrOneOff(
      [
        { name: 'carton', hits: 9, n: 60 },
        { name: 'label', hits: 2, n: 60 },
      ],
      0.03,
    );
    expect(nine?.figures).toMatchObject({ verdict: 'systemic', rate: 0.15, n: 60 });
    expect(nine?.figures.kind === 'estimated' && nine.figures.p).toBeCloseTo(0.0000728, 6);
    expect(two?.figures).toMatchObject({ verdict: 'one-off' });
    expect(two?.figures.kind === 'estimated' && two.figures.p).toBeCloseTo(0.5408, 4);
  });

  it('asks for more where many groups are looked at', () => {
    const lane = { name: 'Hamburg', hits: 5, n: 60 };
    expect(systemicOrOneOff([lane], 0.03)[0]?.figures).toMatchObject({ verdict: 'systemic' });
    const others = Array.from({ length: 40 }, (_, at) => ({ name: `lane ${at}`, hits: 2, n: 60 }));
    const [among] = systemicOrOneOff([lane, ...others], 0.03);
    expect(among?.figures).toMatchObject({ verdict: 'one-off' });
  });

  it('says "none" for no complaint, "not enough" below ten shipments, and refuses nonsense', () => {
    const rows = systemicOrOneOff(
      [
        { name: 'a', hits: 0, n: 60 },
        { name: 'b', hits: 3, n: 9 },
        { name: 'c', hits: 0, n: 0 },
      ],
      0.03,
    );
    expect(rows[0]?.figures).toMatchObject({ verdict: 'none', rate: 0 });
    expect(rows[1]?.figures).toEqual({ kind: 'not-enough', n: 9, needed: 10 });
    expect(rows[2]?.figures).toEqual({ kind: 'not-enough', n: 0, needed: 10 });
    expect(() => systemicOrOneOff([{ name: 'd', hits: 3, n: 2 }], 0.03)).toThrow('d cannot have');
    expect(() => systemicOrOneOff([], 0)).toThrow(RangeError);
  });
});

describe('the scorecard of vendors', () => {
  const factory = (name: string, hits: number, n: number): Vendor => ({
    role: 'factory',
    name,
    hits,
    n,
  });
  const vendors = [
    factory('large and good', 12, 600),
    factory('the subcontractor', 9, 60),
    factory('new', 2, 3),
    factory('fair', 4, 120),
  ];
  const rows = vendorScorecard(vendors);

  it('puts the vendor with nine complaints in sixty on top, not the one with twelve in 600', () => {
    expect(rows.map(({ vendor }) => vendor.name)).toEqual([
      'the subcontractor',
      'fair',
      'large and good',
      'new',
    ]);
    expect(rows[0]?.figures).toMatchObject({ per100: 15, complaints: 9, isWorse: true });
    expect(rows[1]?.figures).toMatchObject({ isWorse: false });
  });

  it('does not rank one with three shipments', () => {
    expect(rows[3]?.figures).toEqual({ kind: 'not-enough', n: 3, needed: 10 });
  });

  it('compares with the others of the role, and adjusts for all roles together', () => {
    const others: readonly Vendor[] = [
      { role: 'forwarder', name: 'quick', hits: 2, n: 400 },
      { role: 'forwarder', name: 'slow', hits: 25, n: 383 },
    ];
    const both = vendorScorecard([...vendors, ...others]);
    const pOf = (name: string, told: typeof both): number => {
      const figures = told.find(({ vendor }) => vendor.name === name)?.figures;
      return figures?.kind === 'estimated' ? (figures.adjustedP ?? Number.NaN) : Number.NaN;
    };
    const raw = hypergeometricTail({ hits: 9, n: 60 }, { hits: 27, n: 783 });
    expect(pOf('the subcontractor', rows)).toBeCloseTo(3 * raw, 12);
    // The slow forwarder has the smallest p of the five that are tested, the subcontractor the next.
    expect(pOf('the subcontractor', both)).toBeCloseTo(4 * raw, 12);
  });

  it('compares nobody with a vendor that alone had its role, nor counts it as tested', () => {
    const only: Vendor = { role: 'inspector', name: 'only', hits: 27, n: 783 };
    const both = vendorScorecard([...vendors, only]);
    expect(both.find(({ vendor }) => vendor === only)?.figures).toMatchObject({
      per100: (100 * 27) / 783,
      adjustedP: null,
      isWorse: false,
    });
    expect(both.find(({ vendor }) => vendor.n === 60)).toEqual(rows[0]);
  });

  it("tests as Fisher's tea-taster is tested: all eight cups right by chance are 1 in 70", () => {
    const tail = (hits: number) => hypergeometricTail({ hits, n: 4 }, { hits: 4, n: 8 });
    expect(tail(4)).toBeCloseTo(1 / 70, 10);
    expect(tail(3)).toBeCloseTo(17 / 70, 10);
    expect(tail(0)).toBeCloseTo(1, 10);
  });
});

describe('impact and frequency', () => {
  const scored = (count: number, score: number, ...themes: readonly string[]) =>
    Array.from({ length: count }, () => ({ score, themes }));
  const responses = [
    ...scored(20, 2, 'late'),
    ...scored(6, 1, 'leak'),
    ...scored(30, 5, 'label'),
    ...scored(6, 5, 'smell'),
    ...scored(3, 1, 'odd'),
    ...scored(40, 5),
  ];
  const rows = new Map(
    impactFrequency(responses, { range: FIVE }).map(({ theme, figures }) => [theme, figures]),
  );

  it('put themes into the right four quadrants', () => {
    expect(rows.get('late')).toMatchObject({ quadrant: 'fix-first', isClear: true, n: 20 });
    expect(rows.get('leak')).toMatchObject({ quadrant: 'rare-but-grave', isClear: true });
    expect(rows.get('label')).toMatchObject({ quadrant: 'frequent-but-mild', isClear: false });
    expect(rows.get('smell')).toMatchObject({ quadrant: 'leave' });
  });

  it('have a drag that is the difference of the two means, with an interval that holds it', () => {
    const late = rows.get('late');
    if (late?.kind !== 'estimated') throw new Error('twenty speak of it');
    const others = responses.filter(({ themes }) => !themes.includes('late'));
    const mean = meanOf(
      others.map(({ score }) => score),
      FIVE,
    ).mean;
    expect(late.drag).toBeCloseTo((mean ?? 0) - 2, 10);
    expect(late.dragInterval?.low).toBeLessThan(late.drag);
  });

  it('say "not enough" of a theme that three speak of, and list the worst first', () => {
    expect(rows.get('odd')).toEqual({ kind: 'not-enough', n: 3, needed: 5 });
    expect([...rows.keys()][0]).toBe('late');
    expect([...rows.keys()].at(-1)).toBe('odd');
  });
});
