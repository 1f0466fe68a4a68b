import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { reportMessage } from '../../../../src/render/report/report-message.ts';
import { reportText } from '../../../../src/render/report/report-text.ts';
import { EVERY_STATE, plansIn } from '../../../fixtures/insight/plan-counts.ts';
import { NOON } from '../../../fixtures/insight/response.ts';
import { TWO_DAYS } from '../../../fixtures/insight/two-days.ts';
import { buildReport, type ReportOptions } from '../../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
const ENDS = /^ {2}complete 20$/m;

function report(options: Partial<ReportOptions> = {}, responses = TWO_DAYS) {
  return buildReport(responses, period, { tagger, ...options });
}

function text(options: Partial<ReportOptions> = {}, locale: Locale = 'en'): string {
  return reportText(report(options), { locale });
}

/** The number of responses, and the block after it. */
function partOf(told: string): string {
  const blocks = told.split('\n\n');
  const at = blocks.findIndex((block) => /^(?:Responses: 20,|20 份答卷，涉及)/.test(block));
  return `${blocks.slice(at, at + 2).join('\n\n')}\n`;
}

describe('everybody who was to be asked, in a report', () => {
  it.each(['en', 'zh-CN'] as const)('reads as agreed in %s', async (locale) => {
    const told = partOf(text({ plans: EVERY_STATE }, locale));
    await expect(told).toMatchFileSnapshot(`./asked-${locale.toLowerCase()}.golden.txt`);
  });

  it('is told with totals that add up, and only of states that somebody is in', () => {
    const told = text({ plans: plansIn({ complete: 2, refused: 1, waiting: 3 }) });
    expect(told).toContain('Asked: 3 of 6 planned surveys\n');
    expect(told).toContain('  answered 2: complete 2\n');
    expect(told).toContain('  not asked yet 3: waiting 3\n');
    expect(told).toContain('  no result 1: refused 1\n');
    expect(told).not.toMatch(/under way|partial|stopped or still/);
  });

  it('takes the place of how the responses ended', () => {
    expect(text()).toMatch(ENDS);
    expect(text()).not.toContain('Asked:');
    expect(text({ plans: EVERY_STATE })).not.toMatch(ENDS);
  });

  it('names a question that only the operator knows by its key', () => {
    const unfinished = [{ question: 'colour-of-boxes', count: 2 }];
    const told = text({ plans: plansIn({ started: 2 }, unfinished) });
    expect(told).toContain('  stopped or still answering: 2\n    after “colour-of-boxes”: 2\n');
  });

  it('is told where nobody has answered', () => {
    const silent = report({ plans: plansIn({ asked: 4, expired: 2 }) }, []);
    const told = reportText(silent, { locale: 'en' });
    expect(told).toContain('No buyer answered in this period.');
    expect(told).toContain('Asked: 6 of 6 planned surveys\n  under way 4: asked 4\n');
    expect(reportMessage(silent, { locale: 'en', key: 'r7' }).text).toContain(
      'under way 4 · no result 2\n0 of the 6 asked answered: 0% (0–',
    );
  });
});
