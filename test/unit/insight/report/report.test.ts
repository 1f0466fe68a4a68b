import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import type { Response } from '../../../../src/core/contract/response.ts';
import type { Report } from '../../../../src/insight/report/report-shape.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { answer, chain, NOON, response } from '../../../fixtures/insight/response.ts';
import { buildReport, type ReportOptions } from '../../../support/build-report.ts';

const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

function report(responses: readonly Response[], options: Partial<ReportOptions> = {}): Report {
  return buildReport(responses, period, { tagger: ruleTagger(), ...options });
}

function rated(count: number, value: number, startedAt: number): readonly Response[] {
  return Array.from({ length: count }, (_, index) =>
    response(`${startedAt}-${value}-${index}`, {
      startedAt,
      answers: [answer('overall', { kind: 'satisfaction', value, scale: { from: 1, points: 5 } })],
    }),
  );
}

describe('a report', () => {
  it('takes responses begun in the period, its first instant in and its last out', () => {
    const at = [NOON - 1, NOON, NOON + DAY_MS - 1, NOON + DAY_MS];
    const responses = at.map((startedAt) => response(String(startedAt), { startedAt }));
    expect(report(responses).responses.n).toBe(2);
  });

  it('of nothing has every figure null and every count 0', () => {
    const empty = report([]);
    expect(empty.responses).toMatchObject({ n: 0, shipments: 0, medianCompleteMs: null });
    expect(empty.csat).toMatchObject({ n: 0, share: null, interval: null });
    expect(empty.rootCauses).toEqual({ chains: 0, unread: 0, causes: [], more: 0 });
    expect(empty.words.themes).toEqual([]);
  });

  it('leaves "not applicable" out of the mean and counts it: 5, N/A, 3 is 4 with n 2', () => {
    const [row] = report([
      response('1', { answers: [answer('quality', { value: 5 })] }),
      response('2', { answers: [answer('quality', { notApplicable: true })] }),
      response('3', { answers: [answer('quality', { value: 3 })] }),
    ]).dimensions;
    expect(row).toMatchObject({ dimension: 'quality', n: 2, mean: 4 });
    expect(row?.notApplicable).toEqual({ count: 1, share: 1 / 3 });
    expect(row?.seldomApplies).toBe(false);
  });

  it('flags a question that many find not applicable', () => {
    const responses = Array.from({ length: 10 }, (_, index) =>
      response(String(index), {
        answers: [answer('timeliness', index < 4 ? { notApplicable: true } : { value: 4 })],
      }),
    );
    expect(report(responses).dimensions[0]?.seldomApplies).toBe(true);
    expect(report(responses, { seldomShare: 0.5 }).dimensions[0]?.seldomApplies).toBe(false);
  });

  it('calls a change one only where its interval excludes zero', () => {
    const before = [...rated(50, 5, NOON - 1), ...rated(10, 2, NOON - 1)];
    const worse = [...rated(20, 5, NOON), ...rated(40, 2, NOON)];
    const alike = [...rated(48, 5, NOON), ...rated(12, 2, NOON)];
    expect(report([...before, ...worse]).csat.change.verdict).toBe('fall');
    expect(report([...before, ...alike]).csat.change.verdict).toBe('no-clear-change');
    expect(report(worse).csat.change.verdict).toBe('no-comparison');
  });

  it('counts chains by the cause of their last link, never by an earlier one', () => {
    const { rootCauses } = report([
      response('1', { chains: [chain('documents', ['price too high', 'x'], 'no final check')] }),
      response('2', { chains: [chain('documents', ['x', 'y'], 'No final check')] }),
      response('3', { chains: [chain('quality', ['wrong invoice', 'the cartons were wet'])] }),
      response('4', { chains: [chain('quality', ['late', 'hm'])] }),
    ]);
    expect(rootCauses.chains).toBe(4);
    expect(rootCauses.unread).toBe(1);
    expect(rootCauses.causes.map((cause) => [cause.theme, cause.rootCause, cause.count])).toEqual([
      ['documents', 'no final check', 2],
      ['packaging', null, 1],
    ]);
  });

  it('quotes the last answer with its shipment, its dimension and the score it explains', () => {
    const [cause] = report([
      response('7', {
        answers: [answer('documents', { value: 2, scale: { from: 1, points: 5 } })],
        chains: [chain('documents', ['Held at customs', 'Nobody checks the weights'], 'no check')],
      }),
    ]).rootCauses.causes;
    expect(cause?.quote).toEqual({
      text: 'Nobody checks the weights',
      dimension: 'documents',
      score: 2,
      scale: { from: 1, points: 5 },
      reference: 'PO-7',
      account: null,
      response: '7',
      at: NOON,
    });
  });

  it('takes the median time of complete responses only', () => {
    const responses = [60_000, 120_000, 600_000].map((lasts) =>
      response(String(lasts), { endedAt: NOON + lasts }),
    );
    const idle = response('idle', { end: 'idle', endedAt: NOON + DAY_MS });
    expect(report([...responses, idle]).responses.medianCompleteMs).toBe(120_000);
  });

  it('leaves scores outside their scale out, and says how many', () => {
    const { responses, nps } = report([
      response('1', {
        answers: [
          answer('recommend', { kind: 'recommendation', value: 11 }),
          answer('recommend', { kind: 'recommendation', value: 0 }),
        ],
      }),
    ]);
    expect(responses.unusableScores).toBe(1);
    expect(nps).toMatchObject({ n: 1, detractors: 1 });
  });

  it('counts a theme once for a response, however often it is spoken of', () => {
    const { words } = report([
      response('1', {
        answers: [answer('open', { kind: 'open', countedAs: 'words', raw: 'late delivery' })],
        chains: [chain('timeliness', ['late again', 'the vessel was delayed'])],
      }),
      response('2', { answers: [answer('overall', { kind: 'satisfaction', value: 5 })] }),
    ]);
    expect(words.responses).toBe(1);
    expect(words.themes[0]).toMatchObject({ theme: 'delivery', responses: 1, share: 1 });
  });
});
