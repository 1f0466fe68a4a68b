import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import type { Report } from '../../../../src/insight/report/report-shape.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { choiceValue, readChoice } from '../../../../src/render/message/report-choice.ts';
import { reportMessage } from '../../../../src/render/report/report-message.ts';
import { EVERY_STATE } from '../../../fixtures/insight/plan-counts.ts';
import { NOON } from '../../../fixtures/insight/response.ts';
import { TWO_DAYS } from '../../../fixtures/insight/two-days.ts';
import { buildReport } from '../../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
const key = 'r7';

/** A whole report, with cases and everybody who was to be asked. */
function fullReport(): Report {
  const report = buildReport(TWO_DAYS, period, { tagger, plans: EVERY_STATE });
  const share = { count: 4, n: 9, share: 4 / 9, interval: { low: 0.19, high: 0.73 } };
  return {
    ...report,
    cases: {
      n: 12,
      lights: { red: 3, yellow: 4, green: 5 },
      open: { all: 5, red: 2, late: 1 },
      breached: 1,
      medianFirstAnswerMs: 3_600_000,
      medianResolutionMs: null,
      over72Hours: share,
      recovered: share,
      reopened: 2,
    },
  };
}

describe('a report as a message', () => {
  it.each(['en', 'zh-CN'] as const)('reads as agreed in %s', async (locale) => {
    const { text, choices } = reportMessage(fullReport(), { locale, key });
    const buttons = choices?.options.map(({ value, label }) => `[${label}] ${value}`) ?? [];
    const whole = `${[text, '', choices?.question, ...buttons].join('\n')}\n`;
    await expect(whole).toMatchFileSnapshot(`./message-${locale.toLowerCase()}.golden.txt`);
  });

  it('is at most 25 lines and fills every place of its words, in every language', () => {
    for (const locale of LOCALES) {
      const { text, choices } = reportMessage(fullReport(), { locale, key });
      expect(text.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(25);
      expect(text + JSON.stringify(choices?.options.map(({ label }) => label))).not.toMatch(
        /\{\w+\}|undefined|NaN/,
      );
    }
  });

  it('names no method of statistics', () => {
    for (const locale of LOCALES) {
      expect(reportMessage(fullReport(), { locale, key }).text).not.toMatch(
        /Agresti|Gaffke|Wald|Вальда/,
      );
    }
  });

  it('tells the parts that were asked for, the worst first, and stays short', () => {
    const product = (name: string) => ({
      verified: true,
      shipment: { reference: 'x', product: name },
    });
    const sold = TWO_DAYS.map((each, index) => ({ ...each, subject: product(`P${index % 7}`) }));
    const where = [{ field: 'product' as const, values: ['P0', 'P1', 'P2', 'P3', 'P4', 'P5'] }];
    const report = buildReport(sold, period, { tagger, by: 'product', where });
    const { text } = reportMessage(
      { ...fullReport(), ...report, cases: fullReport().cases },
      {
        locale: 'en',
        key,
      },
    );
    expect(text).toMatch(/only product: P0, .* – 17 of 20 responses\n/);
    expect(text).toMatch(/By product\nP\d · CSAT \d+% · n=\d\n/);
    expect(text).toContain('\n2 more\n');
    expect(text.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(25);
  });

  it('calls noise no change', () => {
    const { text } = reportMessage(fullReport(), { locale: 'en', key });
    expect(text).toMatch(/^NPS −60 · .* · no clear change$/m);
    expect(text).not.toMatch(/^ *(?:recommendation \(NPS\)|ease \(CES\))/m);
  });

  it('says that there is nothing to say, and still offers other periods', () => {
    const report = buildReport([], period, { tagger });
    const { text, choices } = reportMessage(report, { locale: 'en', key });
    expect(text).toContain('No buyer answered in this period.');
    expect(choices?.options.map(({ value }) => value)).toEqual([
      'period:7d',
      'period:30d',
      'period:90d',
      'export:csv',
      'export:xlsx',
    ]);
  });
});

describe('a button under a report', () => {
  it.each([
    { kind: 'period', period: '30d' },
    { kind: 'behind', figure: 'csat', page: 2 },
    { kind: 'open', figure: 'documents', place: 17 },
    { kind: 'export', format: 'xlsx' },
    { kind: 'report' },
  ] as const)('is read as it was written: %j', (choice) => {
    expect(readChoice(choiceValue(choice))).toEqual(choice);
    expect(choiceValue(choice)).toMatch(/^[\x21-\x7e]{1,40}$/);
  });

  it.each(['', 'period', 'period:a b', 'behind:csat', 'behind:csat:-1', 'open:ÄÖ:1', 'export:exe'])(
    'is nothing where somebody else wrote %j',
    (value) => {
      expect(readChoice(value)).toBeUndefined();
    },
  );
});
