import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { accountingOf } from '../../../src/insight/metrics/accounting.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { EVERY_STATE, plansIn } from '../../fixtures/insight/plan-counts.ts';
import { answer, NOON, response } from '../../fixtures/insight/response.ts';
import { buildReport, type ReportOptions } from '../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

function report(responses: readonly Response[], options: Partial<ReportOptions> = {}) {
  return buildReport(responses, period, { tagger, ...options });
}

function rated(id: string, value: number, changes: Partial<Response> = {}): Response {
  const answers = [answer('overall', { kind: 'satisfaction', value })];
  return response(id, { answers, ...changes });
}

describe('the account of everybody who was to be asked', () => {
  it.each([
    [24, 31, 0.774, 0.599, 0.889],
    [19, 25, 0.76, 0.562, 0.888],
  ])('%i returned of %i asked is a rate with its interval', (returned, asked, share, low, high) => {
    const plans = plansIn({ complete: returned - 4, partial: 4, asked: asked - returned }, [
      { question: null, count: 4 },
    ]);
    const { responseRate } = accountingOf(plans) ?? {};
    expect(responseRate).toMatchObject({ count: returned, n: asked });
    expect(responseRate?.share).toBeCloseTo(share, 3);
    expect(responseRate?.interval?.low).toBeCloseTo(low, 3);
    expect(responseRate?.interval?.high).toBeCloseTo(high, 3);
  });

  it('adds up to all plans, and what is unfinished to the started and partial ones', () => {
    const { accounting } = report([], { plans: EVERY_STATE });
    expect(accounting).toMatchObject({ plans: 44, asked: 33, responseRate: { count: 20, n: 33 } });
    expect(sumOf(Object.values(accounting?.states ?? {}))).toBe(44);
    expect(sumOf((accounting?.dropOff ?? []).map(({ count }) => count))).toBe(3 + 2);
  });

  it('has the question behind which most stop first', () => {
    const { accounting } = report([], { plans: EVERY_STATE });
    expect(accounting?.dropOff).toEqual([
      { question: 'overall', count: 3 },
      { question: null, count: 1 },
      { question: 'documents', count: 1 },
    ]);
  });

  it('tells no rate where nobody was asked yet', () => {
    const { accounting } = report([], { plans: plansIn({ planned: 2 }) });
    expect(accounting).toMatchObject({ plans: 2, asked: 0, responseRate: { n: 0, share: null } });
  });

  it('is absent where nobody was to be asked', () => {
    expect(report([rated('1', 5)], { plans: plansIn({}) }).accounting).toBeNull();
    expect(report([rated('1', 5)]).accounting).toBeNull();
  });

  it('has the outcomes of responses next to it, which add up to all of them', () => {
    const { endedAt: _endedAt, end: _end, ...open } = rated('open', 5);
    const { responses } = report([
      rated('1', 5),
      rated('2', 5, { end: 'idle' }),
      response('3', { end: 'stopped' }),
      response('4', { end: 'refused' }),
      response('5', { end: 'unreachable' }),
      rated('6', 2, { end: 'handed-over' }),
      open,
    ]);
    expect(responses.outcomes).toEqual({
      complete: 1,
      partial: 2,
      silent: 1,
      refused: 1,
      unreachable: 1,
      open: 1,
    });
    expect(responses.n).toBe(7);
  });
});

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
