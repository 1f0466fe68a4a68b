import { describe, expect, it } from 'vitest';
import { parseReportRequest } from '../../../../src/insight/scope/report-request.ts';
import { unknownValues } from '../../../../src/insight/scope/unknown-values.ts';

const NOW = Date.UTC(2026, 9, 20, 15, 30);

function asked(text: string, timeZone = 'UTC') {
  const request = parseReportRequest(text, { now: NOW, timeZone });
  if (request.kind === 'misunderstood') throw new Error(JSON.stringify(request.faults));
  const { period, by, where } = request.scope;
  const days = [period.previousFrom, period.from, period.to].map((at) =>
    new Date(at).toISOString().slice(0, 10),
  );
  return { days: days.join(' '), by, where };
}

function refused(text: string) {
  const request = parseReportRequest(text, { now: NOW, timeZone: 'UTC' });
  if (request.kind === 'request') throw new Error(`"${text}" was understood`);
  return request.faults;
}

describe('a report request', () => {
  it.each([
    ['', '2026-08-21 2026-09-20 2026-10-20'],
    ['7d', '2026-10-06 2026-10-13 2026-10-20'],
    ['last 30d', '2026-08-21 2026-09-20 2026-10-20'],
    ['last 2 weeks', '2026-09-22 2026-10-06 2026-10-20'],
    ['this month', '2026-09-01 2026-10-01 2026-11-01'],
    ['Last Month', '2026-08-01 2026-09-01 2026-10-01'],
    ['this quarter', '2026-07-01 2026-10-01 2027-01-01'],
    ['last quarter', '2026-04-01 2026-07-01 2026-10-01'],
    ['this year', '2025-01-01 2026-01-01 2027-01-01'],
    ['2026', '2025-01-01 2026-01-01 2027-01-01'],
    ['2026-09', '2026-08-01 2026-09-01 2026-10-01'],
    ['2026-Q3', '2026-04-01 2026-07-01 2026-10-01'],
    ['2026-Q1', '2025-10-01 2026-01-01 2026-04-01'],
    ['2026-01-01..2026-03-31', '2025-10-03 2026-01-01 2026-04-01'],
    ['最近30天', '2026-08-21 2026-09-20 2026-10-20'],
    ['本月', '2026-09-01 2026-10-01 2026-11-01'],
    ['上月', '2026-08-01 2026-09-01 2026-10-01'],
    ['上个月', '2026-08-01 2026-09-01 2026-10-01'],
    ['本季度', '2026-07-01 2026-10-01 2027-01-01'],
    ['上季度', '2026-04-01 2026-07-01 2026-10-01'],
    ['今年', '2025-01-01 2026-01-01 2027-01-01'],
    ['2026年9月', '2026-08-01 2026-09-01 2026-10-01'],
    ['2026年第三季度', '2026-04-01 2026-07-01 2026-10-01'],
  ])('"%s" is %s', (text, days) => {
    expect(asked(text)).toEqual({ days, by: null, where: [] });
  });

  it('begins its months at midnight of the zone', () => {
    const request = parseReportRequest('this month', {
      now: Date.UTC(2026, 9, 31, 20),
      timeZone: 'Asia/Shanghai',
    });
    expect(request).toMatchObject({
      scope: { period: { from: Date.UTC(2026, 9, 31, 16), to: Date.UTC(2026, 10, 30, 16) } },
    });
  });

  it.each([
    ['by product', 'product'],
    ['last quarter by Country', 'country'],
    ['by month last quarter', 'month'],
    ['按产品', 'product'],
    ['上季度按客户', 'account'],
    ['上季度 按 等级', 'class'],
    ['by dimension', 'dimension'],
    ['by channel', 'channel'],
  ])('"%s" is broken down by %s', (text, by) => {
    expect(asked(text).by).toBe(by);
  });

  it('narrows by several conditions, with quotes where a value has blanks', () => {
    const { where } = asked(
      'last quarter by month where country=DE,FR class=A product="steel pipes"',
    );
    expect(where).toEqual([
      { field: 'country', values: ['DE', 'FR'] },
      { field: 'class', values: ['A'] },
      { field: 'product', values: ['steel pipes'] },
    ]);
    expect(asked('本月 国家＝DE 产品=“钢管, 大”').where).toEqual([
      { field: 'country', values: ['DE'] },
      { field: 'product', values: ['钢管, 大'] },
    ]);
  });

  it('tells each thing that it does not understand, and what may have been meant', () => {
    expect(refused('last fortnight by contry where month=10 please')).toEqual([
      { kind: 'no-period', written: 'last fortnight' },
      { kind: 'no-breakdown', written: 'contry', near: 'country' },
      { kind: 'no-segment', written: 'month' },
      { kind: 'odd-word', written: 'please' },
    ]);
  });

  it('tells the value that may have been meant', () => {
    const known = new Map([['product', ['Steel pipes', 'Copper']] as const]);
    const where = (value: string) => [{ field: 'product' as const, values: [value] }];
    expect(unknownValues(where('STEEL  pipes'), known)).toEqual([]);
    expect(unknownValues(where('stel pipes'), known)).toEqual([
      { field: 'product', value: 'stel pipes', near: 'Steel pipes' },
    ]);
    expect(unknownValues([{ field: 'class', values: ['X'] }], known)).toEqual([]);
  });
});
