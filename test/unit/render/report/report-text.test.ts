import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { displayWidth } from '../../../../src/base/text/display-width.ts';
import type { Response } from '../../../../src/core/contract/response.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { reportText } from '../../../../src/render/report/report-text.ts';
import { arbitraryResponses } from '../../../fixtures/insight/arbitrary-response.ts';
import { answer, chain, NOON, response } from '../../../fixtures/insight/response.ts';
import { buildReport } from '../../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
const FIVE = { from: 1, points: 5 };

function buyer(index: number, startedAt: number, satisfaction: number, papers: number): Response {
  const low = papers <= 3;
  return response(`${startedAt}-${index}`, {
    startedAt,
    endedAt: startedAt + 60_000 + index * 1_000,
    subject: {
      verified: index > 0,
      account: { id: 'a', name: 'Hansa GmbH' },
      shipment: { id: `s${index}`, reference: `PO-${4_700 + index}` },
    },
    answers: [
      answer('overall', { kind: 'satisfaction', value: satisfaction, scale: FIVE }),
      answer('documents', { value: papers, scale: FIVE }),
      answer('timeliness', index % 2 === 0 ? { notApplicable: true } : { value: 4, scale: FIVE }),
      answer('recommend', {
        kind: 'recommendation',
        value: index % 11,
        scale: { from: 0, points: 11 },
      }),
      answer('effort', { kind: 'effort', value: 1 + (index % 3), scale: FIVE }),
    ],
    chains: low ? [chain('documents', ['Customs held it', ...lastWords(index)])] : [],
  });
}

function lastWords(index: number): readonly string[] {
  return index % 2 === 0
    ? ['The weight on the bill of lading was wrong']
    : ['没有人核对装箱单，海关扣货四天。'];
}

const responses = [
  ...Array.from({ length: 20 }, (_, index) => buyer(index, NOON - DAY_MS, 4, 5 - (index % 2))),
  ...Array.from({ length: 20 }, (_, index) => buyer(index, NOON, 3 + (index % 3), 1 + (index % 4))),
];

describe('a report as text', () => {
  it.each(['en', 'zh-CN'] as const)('reads as agreed in %s', async (locale) => {
    const report = buildReport(responses, period, { tagger });
    const text = reportText(report, { locale });
    await expect(text).toMatchFileSnapshot(`./report-${locale.toLowerCase()}.golden.txt`);
  });

  it('says that there is nothing to say', () => {
    const report = buildReport([], period, { tagger });
    expect(reportText(report, { locale: 'en' })).toContain('No buyer answered in this period.');
  });

  it('is the same words with and without colour', () => {
    const report = buildReport(responses, period, { tagger });
    const colourful = reportText(report, { locale: 'en', colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    const plain = colourful.replace(/\u001b\[\d+m/g, '');
    expect(plain).not.toBe(colourful);
    expect(plain).toBe(reportText(report, { locale: 'en' }));
  });

  it('fills every place of its words, in every language', () => {
    const report = buildReport(responses, period, { tagger });
    for (const locale of LOCALES) expect(reportText(report, { locale })).not.toMatch(/[{}]/);
  });

  it('never exceeds its width or controls the terminal, whatever people wrote', () => {
    const locales = fc.constantFrom(...LOCALES);
    const widths = fc.integer({ min: 40, max: 100 });
    fc.assert(
      fc.property(arbitraryResponses, locales, widths, (any, locale, width) => {
        const text = reportText(buildReport(any, period, { tagger }), { locale, width });
        expect(text).not.toMatch(/[^\P{C}\n]/u);
        for (const line of text.split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 150 },
    );
  });
});
