import { describe, expect, it } from 'vitest';
import { classFigures } from '../../../../src/insight/analysis/class-figures.ts';
import { regionFigures } from '../../../../src/insight/analysis/read-analysis.ts';
import { scoredAccounts } from '../../../../src/insight/analysis/scored-accounts.ts';
import { answer, response } from '../../../fixtures/insight/response.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';

const VALUES = new Map([
  ['A', 80],
  ['B', 15],
  ['C', 5],
]);

function of(id: string, name: string | undefined, country?: string) {
  return { id, name: id, ...(name && { class: name }), ...(country && { country }) };
}

describe('scores by class of account', () => {
  it('stand plain and weighted by value side by side', () => {
    const now = [
      scored('1', { overall: 2, account: of('big', 'A') }),
      scored('2', { overall: 5, account: of('mid', 'B') }),
      scored('3', { overall: 5, account: of('mid', 'B') }),
      scored('4', { overall: 4, account: of('low', 'B') }),
      scored('5', { overall: 1, account: of('new', undefined) }),
      scored('6', { overall: 1 }),
    ];
    const { figures, scale, values } = classFigures(scoredAccounts(now), VALUES);
    if (figures.kind !== 'estimated') throw new Error('three accounts have a class');
    // Plain: (2 + 5 + 4) / 3. Weighted: B stands at 4.5, and C's part falls to A and B.
    expect(figures.plain).toBeCloseTo(11 / 3, 10);
    expect(figures.weighted).toBeCloseTo((80 * 2 + 15 * 4.5) / 95, 10);
    expect(figures).toMatchObject({ n: 3, unheard: ['C'], unclassified: 1 });
    expect(scale).toEqual({ from: 1, points: 5 });
    expect(values[0]).toEqual({ class: 'A', value: 80 });
  });

  it('leave out scores of another scale than most', () => {
    const ten = response('10', {
      answers: [
        answer('overall', { kind: 'satisfaction', value: 9, scale: { from: 1, points: 10 } }),
      ],
    });
    const now = [ten, ...many(2, (at) => scored(`${at}`, { overall: 4 }))];
    expect(scoredAccounts(now).scores.map(({ score }) => score)).toEqual([4, 4]);
  });

  it('of nobody are none', () => {
    const { figures } = classFigures(scoredAccounts([]), VALUES);
    expect(figures).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
  });
});

describe('scores by country', () => {
  it('show the raw score, and next to it the adjusted one where enough is known', () => {
    const from = (country: string, count: number, shift: number) =>
      many(count, (at) =>
        scored(`${country}${at}`, {
          overall: (at % 3) + shift,
          account: of(`${country}${at}`, 'B', country),
        }),
      );
    const now = [...from('PE', 3, 1), ...from('DE', 30, 3), ...from('JP', 24, 2)];
    const { regions, unknown } = regionFigures(
      scoredAccounts([...now, scored('?', { overall: 3 })]),
    );
    expect(regions.map(({ region, n, raw }) => [region, n, raw])).toEqual([
      ['DE', 30, 4],
      ['JP', 24, 3],
      ['PE', 3, 2],
    ]);
    const [german, japanese, peruvian] = regions;
    expect(german?.verdict).toBe('adjusted');
    expect(german?.adjusted).toBeLessThan(4);
    expect(japanese?.adjusted).toBeGreaterThan(3);
    expect(peruvian).toMatchObject({ verdict: 'few', adjusted: 2 });
    expect(unknown).toBe(1);
  });

  it('of nobody are none', () => {
    expect(regionFigures(scoredAccounts([]))).toEqual({ scale: null, unknown: 0, regions: [] });
  });
});
