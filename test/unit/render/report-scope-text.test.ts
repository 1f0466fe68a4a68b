import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/base/instant.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { displayWidth } from '../../../src/base/text/display-width.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { reportText } from '../../../src/render/report/report-text.ts';
import { EVERY_STATE, plansIn } from '../../fixtures/insight/plan-counts.ts';
import { answer, NOON, response } from '../../fixtures/insight/response.ts';
import { buildReport, type ReportOptions } from '../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
const products = [
  'Steel pipes',
  '钢管',
  `a product with a very long name ${'x'.repeat(90)}`,
  undefined,
];
const responses = products.map((product, index) =>
  response(String(index), {
    subject: { verified: true, shipment: { reference: 'x', ...(product && { product }) } },
    answers: [
      answer('overall', { kind: 'satisfaction', value: 5 - index }),
      answer('recommend', { kind: 'recommendation', value: 10 - (index === 3 ? 2 : 0) }),
    ],
  }),
);
const cases = [1, 2].map((number) => ({
  number,
  openedAt: NOON,
  severity: 'red' as const,
  state: 'verified',
  firstAnswerAfterMs: 90 * 60_000,
  resolvedAfterMs: number * 48 * HOUR_MS,
  breaches: 1,
  reopened: 0,
  conversation: conversationId('web', '1'),
}));

function text(locale: Locale, options: Partial<ReportOptions> = {}): string {
  return reportText(buildReport(responses, period, { tagger, ...options }), { locale });
}

describe('a report that is broken down, as text', () => {
  it('has a line for each part with its figures and how sure they are', () => {
    const lines = text('en', { by: 'product' }).split('\n');
    expect(lines).toContain('By product');
    expect(lines).toContain('  Fewer than 5 scores:');
    expect(lines).toContain(`  ${'Steel pipes'.padEnd(28)} CSAT  100% n=1, 17–100% · NPS +100 n=1`);
    expect(text('en', { by: 'product' })).toMatch(/^ {2}a product with a very long… +CSAT /m);
    expect(lines.some((line) => line.startsWith('  unknown '))).toBe(true);
    expect(text('zh-CN', { by: 'product' })).toContain('按产品\n');
  });

  it('names what it was narrowed to', () => {
    const where = [{ field: 'product' as const, values: ['钢管'] }];
    expect(text('en', { where })).toContain('only product: 钢管 – 1 of 4 responses\n');
  });

  it('says nothing of how its figures were come by', () => {
    const report = buildReport(responses, period, { tagger });
    const slow = { ...report, source: { from: 'responses', reason: 'several-segments' } } as const;
    expect(reportText(slow, { locale: 'en' })).toBe(reportText(report, { locale: 'en' }));
  });

  it('tells how many parts are not listed', () => {
    expect(text('en', { by: 'product', parts: 1 })).toContain('\n  3 more\n');
  });

  it('tells the response rate, and the band of a good net promoter score', () => {
    const told = text('en', { plans: plansIn({ complete: 4, expired: 1 }) });
    expect(told).toContain('  response rate 80%, 95% interval 36–98%\n');
    expect(told).toContain('detractors 0; very loyal');
    expect(text('en', { plans: plansIn({ waiting: 1 }) })).not.toContain('response rate');
    expect(text('en')).not.toContain('response rate');
  });

  it('tells how cases were dealt with', () => {
    const told = text('en', { cases });
    expect(told).toContain('Cases · opened in this period: 2\n  red 2, yellow 0, green 0\n');
    expect(told).toContain('  median time to first reply: 1.5 h\n');
    expect(told).toContain('  took more than 72 hours: 50% (n=2)\n');
    expect(told).toContain('  confirmed solved by the buyer: 100% (n=2)\n');
  });

  it('fills its places and keeps its width in every language', () => {
    for (const locale of LOCALES) {
      for (const by of ['product', 'dimension', 'month'] as const) {
        const told = text(locale, { by, cases, plans: EVERY_STATE });
        expect(told).not.toMatch(/[{}]/);
        for (const line of told.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      }
    }
  });
});
