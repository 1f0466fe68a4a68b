import { describe, expect, it } from 'vitest';
import type { Response } from '../../../src/core/contract/response.ts';
import type { TallyReader } from '../../../src/insight/ports.ts';
import { readReport } from '../../../src/insight/report/read-report.ts';
import { againstLastYear, comparedTime, parsePeriod } from '../../../src/insight/scope/period.ts';
import { parseReportRequest } from '../../../src/insight/scope/report-request.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { tallyRequested } from '../../../src/insight/tally/tally-request.ts';
import { reportMessage } from '../../../src/render/report/report-message.ts';
import { reportText } from '../../../src/render/report/report-text.ts';
import { answer, response } from '../../fixtures/insight/response.ts';
import { buildReport } from '../../support/build-report.ts';

const tagger = ruleTagger();
const NOW = Date.UTC(2026, 9, 20, 15, 30);

function scopeOf(text: string, timeZone = 'UTC') {
  const request = parseReportRequest(text, { now: NOW, timeZone });
  if (request.kind === 'misunderstood') throw new Error(JSON.stringify(request.faults));
  return request.scope;
}

function compared(text: string, timeZone?: string): string {
  const { from, to } = comparedTime(scopeOf(text, timeZone).period);
  return [from, to].map((at) => new Date(at).toISOString().slice(0, 16)).join(' ');
}

function rated(id: string, startedAt: number, value: number, product = 'pipes'): Response {
  return response(id, {
    startedAt,
    subject: { verified: true, shipment: { reference: id, product } },
    answers: [answer('overall', { kind: 'satisfaction', value })],
  });
}

describe('a period against last year', () => {
  it.each([
    ['2026-09 against last year', '2025-09-01T00:00 2025-10-01T00:00'],
    ['last month by product against last year', '2025-09-01T00:00 2025-10-01T00:00'],
    ['against last year 2026-09 where class=A', '2025-09-01T00:00 2025-10-01T00:00'],
    ['2026-09 where class=A versus the same month last year', '2025-09-01T00:00 2025-10-01T00:00'],
    ['2026-Q3 compared with last year', '2025-07-01T00:00 2025-10-01T00:00'],
    ['2026-09 vs a year ago', '2025-09-01T00:00 2025-10-01T00:00'],
    ['2026-03-01..2026-03-31 vs. last year', '2025-03-01T00:00 2025-04-01T00:00'],
    ['30d against last year', '2025-09-20T15:30 2025-10-20T15:30'],
    ['2026 against last year', '2025-01-01T00:00 2026-01-01T00:00'],
    ['2024-02-29..2024-02-29 against last year', '2023-02-28T00:00 2023-03-01T00:00'],
    ['2026年9月 同比', '2025-09-01T00:00 2025-10-01T00:00'],
    ['上月同比', '2025-09-01T00:00 2025-10-01T00:00'],
    ['上月 按产品 与去年同期相比', '2025-09-01T00:00 2025-10-01T00:00'],
    ['上月 对比 去年', '2025-09-01T00:00 2025-10-01T00:00'],
    ['2026-09', '2026-08-01T00:00 2026-09-01T00:00'],
    ['last year', '2024-01-01T00:00 2025-01-01T00:00'],
  ])('"%s" is compared with %s', (text, days) => {
    expect(compared(text)).toBe(days);
  });

  it('begins and ends at midnights of the zone', () => {
    expect(compared('2026-04 against last year', 'America/New_York')).toBe(
      '2025-04-01T04:00 2025-05-01T04:00',
    );
  });

  it('never overlaps what it is compared with', () => {
    const years = parsePeriod('1000d', NOW, 'UTC');
    if (years === undefined) throw new Error('no period');
    expect(comparedTime(againstLastYear(years)).to).toBe(years.from);
  });

  it('leaves values of conditions alone', () => {
    const { where, period } = scopeOf('2026-09 where product="against last year"');
    expect(where).toEqual([{ field: 'product', values: ['against last year'] }]);
    expect(period.previousTo).toBeUndefined();
  });

  it('compares with the same time and nothing between, in all and in each month', () => {
    const { period } = scopeOf('2026-Q3 against last year');
    const responses = [
      rated('then', Date.UTC(2025, 7, 9), 5),
      rated('between', Date.UTC(2026, 5, 9), 1),
      rated('now', Date.UTC(2026, 7, 9), 4),
    ];
    const { csat, segments } = buildReport(responses, period, { tagger, by: 'month' });
    expect([csat.n, csat.change.before]).toEqual([1, { n: 1, value: 1 }]);
    expect(segments?.rows).toMatchObject([
      { segment: '2026-08', csat: { change: { before: { n: 1, value: 1 } } } },
    ]);
  });

  it('is said in the heading', () => {
    const { period } = scopeOf('2026-09 against last year');
    const report = buildReport([rated('now', Date.UTC(2026, 8, 9), 4)], period, { tagger });
    const days = 'compared with 2025-09-01 – 2025-09-30';
    expect(reportText(report, { locale: 'en' })).toContain(days);
    expect(reportMessage(report, { locale: 'en', key: 'r' }).text).toContain(days);
  });
});

describe('conditions that leave something out', () => {
  const at = Date.UTC(2026, 8, 9);
  const responses = [rated('1', at, 4), rated('2', at, 4, 'tin'), rated('3', at - 9e9, 4)];
  const scope = scopeOf('2026-09 where product=pipes');

  it('are told with how many there are without them', async () => {
    const tallies: TallyReader = {
      tally: async (request) => ({
        ...tallyRequested(responses, request, tagger),
        source: { from: 'responses', reason: null },
      }),
      namesOf: async () => [],
    };
    const built = buildReport(responses, scope.period, { tagger, ...scope });
    for (const report of [built, await readReport(scope, { tallies })]) {
      expect(report.responses).toMatchObject({ n: 1, outOf: 2 });
      const { text } = reportMessage(report, { locale: 'en', key: 'r' });
      expect(text).toContain('only product: pipes – 1 of 2 responses');
      expect(reportText(report, { locale: 'zh-CN' })).toContain(
        '仅限 产品: pipes：2 份答卷中的 1 份',
      );
    }
  });

  it('are not told where there are none', () => {
    const { responses: counts } = buildReport(responses, scope.period, { tagger });
    expect(counts.outOf).toBeNull();
  });
});
