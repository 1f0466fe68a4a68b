import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/base/instant.ts';
import type { Feedback } from '../../../src/core/contract/feedback.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { caseOfFeedback } from '../../../src/insight/feedback-case.ts';
import type { CaseHeard } from '../../../src/insight/ports.ts';
import { feedbackFigures } from '../../../src/insight/report/feedback-figures.ts';
import { readReport, saysNothing } from '../../../src/insight/report/read-report.ts';
import { type ToldFeedback, toldFeedback } from '../../../src/insight/report/told-feedback.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { GroupedSum } from '../../../src/insight/tally/grouped-sum.ts';
import { heard, remark, stranger } from '../../fixtures/insight/feedback.ts';
import { NOON } from '../../fixtures/insight/response.ts';
import { ReportSchema } from '../../support/insight/report-schema.ts';
import { MemoryFeedback } from '../../support/memory/memory-feedback.ts';

const tagger = ruleTagger();
const PERIOD = { from: NOON, to: NOON + DAY_MS };

function sources(rows: readonly Feedback[], cases: readonly CaseHeard[] = []) {
  const feedback = new MemoryFeedback();
  feedback.rows.push(...rows);
  const reader = {
    async *heardIn(conversations: readonly string[]) {
      yield* cases.filter(({ conversation }) => conversations.includes(conversation));
    },
  };
  return { feedback, cases: reader, tagger };
}

async function told(...given: Parameters<typeof sources>): Promise<readonly ToldFeedback[]> {
  const all: ToldFeedback[] = [];
  for await (const each of toldFeedback(PERIOD, sources(...given))) all.push(each);
  return all;
}

describe('the case of something said unasked', () => {
  it.each<readonly [string, Partial<Feedback>, readonly CaseHeard[], object | undefined]>([
    ['none', {}, [heard(1)], undefined],
    ['opened for it', {}, [heard(1, { concern: 'f' })], { number: 1, isOpenedByIt: true }],
    [
      'opened in the same moment with its words',
      {},
      [heard(1, { words: ['Carton 12 was wet'] })],
      { number: 1, isOpenedByIt: true },
    ],
    [
      'open before, which it went into',
      {},
      [heard(1, { openedAt: NOON - 1, words: ['late', 'Carton 12 was wet'] })],
      { number: 1, isOpenedByIt: false },
    ],
    [
      'opened later for something else, with which it went along',
      {},
      [heard(1, { openedAt: NOON + HOUR_MS, words: ['Carton 12 was wet', 'thieves!'] })],
      { number: 1, isOpenedByIt: false },
    ],
    [
      'in the hands of the person it was said to',
      { moment: 'with-person' },
      [
        heard(1, { openedAt: NOON - HOUR_MS, resolvedAt: NOON - 1 }),
        heard(2, { openedAt: NOON - 10 }),
        heard(3, { openedAt: NOON + HOUR_MS }),
      ],
      { number: 2, isOpenedByIt: false },
    ],
  ])('is %s', (_, changes, cases, expected) => {
    expect(caseOfFeedback(remark('f', changes), cases)).toEqual(expected);
  });

  it('is looked for in its own conversation, and not where nobody keeps cases', async () => {
    const words = ['Carton 12 was wet'];
    const elsewhere = heard(1, { conversation: conversationId('slack', 'D1'), words });
    expect((await told([remark('f')], [elsewhere, heard(2, { words })]))[0]?.case?.number).toBe(2);
    const { cases: _, ...alone } = sources([remark('f')]);
    for await (const each of toldFeedback(PERIOD, alone)) expect(each.case).toBeUndefined();
  });

  it('is found for every one of many', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => remark(`f${index}`));
    const cases = [heard(1, { concern: 'f0' }), heard(2, { concern: 'f449' })];
    const all = await told(rows, cases);
    expect([all.length, all[0]?.case?.number, all[449]?.case?.number]).toEqual([450, 1, 2]);
  });
});

describe('what was said unasked, in figures', () => {
  const rows = [
    remark('1'),
    remark('2', { at: NOON + 1, text: 'The packaging was excellent, thank you' }),
    remark('3', { conversation: conversationId('web', 'w'), text: 'Delivery was late again' }),
    stranger('4', { text: 'The driver was very rude and the boxes were broken' }),
    stranger('5', { at: NOON - 1, text: 'the day before' }),
    stranger('6', { text: '', recalledAt: NOON }),
  ];

  it('counts remarks, people, moments and opened cases, each once', async () => {
    const words = ['Carton 12 was wet'];
    const figures = feedbackFigures(await told(rows, [heard(7, { words })]));
    expect(figures).toMatchObject({
      n: 4,
      people: 2,
      moments: { 'after-end': 3, 'no-invitation': 1, 'with-person': 0, unknown: 0 },
      sentiments: { negative: 3, positive: 1 },
      casesOpened: 1,
    });
    const packaging = figures.themes.find(({ theme }) => theme === 'packaging');
    expect(packaging).toMatchObject({ n: 3, polarities: { negative: 2, positive: 1 } });
  });

  it('quotes different people, the worst first, with what is known of them', async () => {
    const { quotes } = feedbackFigures(await told(rows));
    expect(quotes.map(({ name, account, reference }) => [name, account, reference])).toEqual(
      expect.arrayContaining([
        ['José', null, null],
        ['Anna', 'Nordlicht GmbH', 'HP-1042'],
      ]),
    );
    expect(quotes).toHaveLength(2);
    expect(quotes.every(({ sentiment }) => sentiment === 'negative')).toBe(true);
  });

  it.each<readonly [string, Parameters<typeof readReport>[0]['where'], number | undefined]>([
    ['all of it', [], 4],
    ['by the country of the account', [{ field: 'country', values: ['de'] }], 3],
    ['by the channel, of strangers as well', [{ field: 'channel', values: ['web'] }], 2],
    ['by a product that nobody spoke of', [{ field: 'product', values: ['nuts'] }], 0],
  ])('stands in the report, narrowed as the report is: %s', async (_, where, n) => {
    const period = { ...PERIOD, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
    const source = { from: 'responses', reason: null } as const;
    const tallies = {
      tally: async () => ({ ...new GroupedSum().total(), source }),
      namesOf: async () => [],
    };
    const scope = { period, by: null, where };
    const report = await readReport(scope, { tallies, unasked: sources(rows) });
    expect(report.feedback?.n).toBe(n);
    expect(saysNothing(report)).toBe(n === 0);
    expect(() => ReportSchema.parse(report)).not.toThrow();
    expect((await readReport(scope, { tallies })).feedback).toBeNull();
  });
});
