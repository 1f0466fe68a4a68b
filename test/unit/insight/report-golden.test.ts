import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { npsBand } from '../../../src/insight/metrics/nps-band.ts';
import { compareShares } from '../../../src/insight/metrics/two-shares.ts';
import type { CaseRow } from '../../../src/insight/ports.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { answer, chain, NOON, response } from '../../fixtures/insight/response.ts';
import { buildReport, type ReportOptions } from '../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

function report(responses: readonly Response[], options: Partial<ReportOptions> = {}) {
  return buildReport(responses, period, { tagger, ...options });
}

function rated(id: string, value: number, changes: Partial<Response> = {}): Response {
  return response(id, {
    answers: [answer('overall', { kind: 'satisfaction', value })],
    ...changes,
  });
}

function many(satisfied: number, n: number, startedAt: number): readonly Response[] {
  return Array.from({ length: n }, (_, index) =>
    rated(`${startedAt} ${index}`, index < satisfied ? 5 : 3, { startedAt }),
  );
}

describe('a change of satisfaction', () => {
  it('from 60.1 % of 15,000 to 58.2 % of 22,000 is a fall', () => {
    const { csat } = report([...many(9_015, 15_000, NOON - 1), ...many(12_804, 22_000, NOON)]);
    expect(csat).toMatchObject({ n: 22_000, satisfied: 12_804, share: 0.582 });
    expect(csat.change).toMatchObject({ before: { n: 15_000, value: 0.601 }, verdict: 'fall' });
    expect(csat.change.z).toBeCloseTo(-3.65, 1);
  });

  it('from 70.3 % of 990 to 70.9 % of 1,427 is no clear change', () => {
    const { csat } = report([...many(696, 990, NOON - 1), ...many(1_012, 1_427, NOON)]);
    expect(csat.share).toBeCloseTo(0.709, 3);
    expect(csat.change.verdict).toBe('no-clear-change');
    expect(csat.change.z).toBeCloseTo(0.33, 1);
    expect(csat.change).toMatchObject(
      compareShares({ hits: 696, n: 990 }, { hits: 1_012, n: 1_427 }),
    );
  });
});

describe('what a report says besides the scores', () => {
  it.each([
    [null, null],
    [50, 'ordinary'],
    [50.1, 'good'],
    [69.9, 'good'],
    [70, 'very-loyal'],
    [80, 'very-loyal'],
  ])('calls a net promoter score of %s %s', (score, band) => {
    expect(npsBand(score)).toBe(band);
  });

  it('counts responses by their worst score, and those that ended in anger', () => {
    const angry = { ...chain('quality', ['Never again']), end: 'anger' as const };
    const { signals } = report([
      response('1', { answers: [answer('a', { value: 5 }), answer('b', { value: 2 })] }),
      response('2', { answers: [answer('a', { value: 3 })] }),
      response('3', { answers: [answer('a', { value: 4 })], chains: [angry] }),
      response('4', { answers: [answer('e', { kind: 'effort', value: 5 })] }),
    ]);
    expect(signals).toEqual({
      lowestThird: 1,
      middleThird: 1,
      highestThird: 1,
      unscored: 1,
      anger: 1,
    });
  });

  it('tells how cases were dealt with', () => {
    const row = (number: number, changes: Partial<CaseRow>): CaseRow => ({
      number,
      openedAt: NOON,
      severity: 'red',
      state: 'verified',
      breaches: 0,
      reopened: 0,
      conversation: conversationId('web', String(number)),
      ...changes,
    });
    const { cases } = report([], {
      cases: [
        row(1, { firstAnswerAfterMs: HOUR_MS, resolvedAfterMs: 24 * HOUR_MS }),
        row(2, { firstAnswerAfterMs: 3 * HOUR_MS, resolvedAfterMs: 96 * HOUR_MS, breaches: 2 }),
        row(3, { state: 'unverified', resolvedAfterMs: 72 * HOUR_MS, severity: 'green' }),
        row(4, { state: 'planned', severity: 'yellow', reopened: 2 }),
        row(5, { state: 'open' }),
      ],
    });
    expect(cases).toMatchObject({
      n: 5,
      lights: { red: 3, yellow: 1, green: 1 },
      open: { all: 2, red: 1 },
      breached: 1,
      medianFirstAnswerMs: 2 * HOUR_MS,
      medianResolutionMs: 72 * HOUR_MS,
      over72Hours: { count: 1, n: 3 },
      recovered: { count: 2, n: 3 },
      reopened: 1,
    });
    expect(report([]).cases).toBeNull();
  });
});

describe('a report that is broken down', () => {
  const of = (id: string, product: string | undefined, value: number): Response =>
    rated(id, value, {
      subject: { verified: true, shipment: { reference: id, ...(product && { product }) } },
    });
  const responses = [
    of('1', 'Steel pipes', 5),
    of('2', 'steel  pipes', 1),
    of('3', 'Copper', 4),
    of('4', undefined, 3),
  ];

  it('has a row for each product, however it is written, and one for the unknown', () => {
    const { segments } = report(responses, { by: 'product' });
    expect(
      segments?.rows.map(({ segment, responses: n, csat }) => [segment, n, csat.share]),
    ).toEqual([
      ['Steel pipes', 2, 0.5],
      [null, 1, 0],
      ['Copper', 1, 1],
    ]);
  });

  it('lists so many rows and counts the others', () => {
    const { segments } = report(responses, { by: 'product', parts: 1 });
    expect(segments).toMatchObject({ rows: [{ segment: 'Steel pipes' }], more: 2 });
  });

  it('has the least satisfied first, and those of too few scores after them', () => {
    const buyers = (product: string, scores: readonly number[]) =>
      scores.map((value, index) => of(`${product}${index}`, product, value));
    const { segments } = report(
      [
        ...buyers('good', [5, 5, 5, 5, 5, 5]),
        ...buyers('bad', [1, 1, 5, 1, 1]),
        ...buyers('few', [1, 1]),
        ...buyers('middling', [4, 4, 4, 1, 1]),
        ...buyers('fewest', [1]),
      ],
      { by: 'product', parts: 4 },
    );
    const names = segments?.rows.map(({ segment }) => segment);
    expect(names).toEqual(['bad', 'middling', 'good', 'few']);
    expect(segments?.more).toBe(1);
  });

  it('counts only what meets its conditions', () => {
    const where = [{ field: 'product' as const, values: ['STEEL PIPES', 'tin'] }];
    expect(report(responses, { where }).csat.n).toBe(2);
    expect(report(responses, { where }).request).toEqual({ by: null, where });
  });

  it('compares each month with the one before it', () => {
    const year = {
      from: Date.UTC(2026, 0, 1),
      to: Date.UTC(2027, 0, 1),
      previousFrom: Date.UTC(2025, 0, 1),
      timeZone: 'UTC',
    };
    const at = (month: number, value: number): Response =>
      rated(`${month}`, value, { startedAt: Date.UTC(2026, month, 9) });
    const { segments } = buildReport([at(-1, 5), at(0, 1), at(1, 4), at(3, 4)], year, {
      tagger,
      by: 'month',
    });
    const rows = segments?.rows.map(({ segment, csat }) => [
      segment,
      csat.share,
      csat.change.before.value,
    ]);
    expect(rows).toEqual([
      ['2026-01', 0, 1],
      ['2026-02', 1, 0],
      ['2026-04', 1, null],
    ]);
  });

  it('by dimension tells the share of the two best answers of each', () => {
    const given = [answer('quality', { value: 5 }), answer('papers', { notApplicable: true })];
    const { segments } = report([response('1', { answers: given })], { by: 'dimension' });
    expect(segments?.rows).toMatchObject([
      { segment: 'papers', responses: 1, complete: null, csat: { n: 0, share: null } },
      { segment: 'quality', responses: 1, complete: null, csat: { n: 1, share: 1 } },
    ]);
  });
});
