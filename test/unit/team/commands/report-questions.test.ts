import { describe, expect, it } from 'vitest';
import type { Stores } from '../../../../src/app/open-stores.ts';
import type { Response } from '../../../../src/core/contract/response.ts';
import type { Segment } from '../../../../src/insight/scope/segment.ts';
import { GroupedSum } from '../../../../src/insight/tally/grouped-sum.ts';
import { reportService } from '../../../../src/reporting/report-service.ts';
import { TeamSettings } from '../../../../src/team/team-settings.ts';
import { MemoryCases } from '../../../support/memory/memory-cases.ts';
import { MemoryFeedback } from '../../../support/memory/memory-feedback.ts';

const KNOWN: Readonly<Partial<Record<Segment, readonly string[]>>> = {
  country: ['DE', 'FR', 'CN'],
  product: ['steel bolts', 'oak chairs'],
  channel: ['telegram'],
};

/** A team that asks for a report of a time in which nobody answered. */
async function asked(
  request: string,
  locale: 'en' | 'zh-CN' = 'en',
  today: readonly Response[] = [],
): Promise<string> {
  const records = {
    tallies: {
      tally: async () => ({
        ...new GroupedSum().total(),
        source: { from: 'responses', reason: null },
      }),
      namesOf: async (field: Segment) => KNOWN[field] ?? [],
    },
    responses: {
      async *startedBetween() {
        yield* today;
      },
    },
    cases: new MemoryCases(),
    feedback: new MemoryFeedback(),
    invitations: { createdBetween: async () => 0 },
  } as unknown as Stores;
  const team = TeamSettings.parse({ locale });
  const now = () => Date.UTC(2026, 10, 30);
  const { report } = reportService({
    team,
    companyName: 'Harbour',
    records,
    transcript: async () => [],
    now,
  });
  const [reply] = await report.ask(request);
  return reply?.text ?? '';
}

describe('a report that finds nobody, because of a value that nobody has (K10: 119)', () => {
  it.each([
    ['where country=Germany', 'Nothing matches country="Germany". Did you mean country="DE"?'],
    ['where country=germany', 'Nothing matches country="germany". Did you mean country="DE"?'],
    [
      'where country=Deutschland',
      'Nothing matches country="Deutschland". Did you mean country="DE"?',
    ],
    ['where country=德国', 'Nothing matches country="德国". Did you mean country="DE"?'],
    ['where country=中国', 'Nothing matches country="中国". Did you mean country="CN"?'],
    ['where country=Allemagne', 'Nothing matches country="Allemagne". Did you mean country="DE"?'],
    ['where country=Chile', 'Nothing matches country="Chile".'],
    ['where product=bolts', 'Nothing matches product="bolts". Did you mean product="steel bolts"?'],
    [
      'where channel=telegramm',
      'Nothing matches channel="telegramm". Did you mean channel="telegram"?',
    ],
  ])('/report 30d %s is told so', async (where, answer) => {
    expect(await asked(`30d ${where}`)).toBe(answer);
  });

  it('is told of every such value', async () => {
    expect(await asked('30d where country=Germany product=stones')).toBe(
      'Nothing matches country="Germany".\nNothing matches product="stones". Did you mean country="DE"?',
    );
  });

  it('knows the values of today, which are not counted yet', async () => {
    const subject = { account: { country: 'CL' }, shipment: { product: 'copper' } };
    const today = [{ conversation: 'slack:D1', subject } as unknown as Response];
    expect(await asked('30d where country=Chile', 'en', today)).toContain('mean country="CL"?');
    expect(await asked('30d where product=coper', 'en', today)).toContain('mean product="copper"?');
  });

  it('is told so in Chinese to a Chinese team', async () => {
    expect(await asked('30d where country=德国', 'zh-CN')).toBe(
      '没有符合 country="德国" 的数据。您是指 country="DE" 吗？',
    );
  });
});
