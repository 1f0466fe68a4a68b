import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { CaseRow } from '../../../../src/insight/ports.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { changeLines, summaryText } from '../../../../src/render/report/report-summary.ts';
import { reportText } from '../../../../src/render/report/report-text.ts';
import { reportView } from '../../../../src/render/report/report-view.ts';
import { bar, barFromMiddle } from '../../../../src/render/text/bar.ts';
import { answer, NOON, response } from '../../../fixtures/insight/response.ts';
import { buildReport, type ReportOptions } from '../../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

interface Buyers {
  readonly n: number;
  readonly at: number;
  readonly overall: number;
  readonly papers: number;
}

function buyers({ n, at, overall, papers }: Buyers) {
  return Array.from({ length: n }, (_, index) =>
    response(`${at} ${index}`, {
      startedAt: at,
      answers: [
        answer('overall', { kind: 'satisfaction', value: overall }),
        answer('documents', { value: papers }),
        answer('quality', { value: 4 }),
      ],
    }),
  );
}

function caseRow(number: number, state: string, breaches: number): CaseRow {
  const conversation = conversationId('web', '1');
  return { number, openedAt: NOON, severity: 'red', state, breaches, reopened: 0, conversation };
}

const BEFORE = buyers({ n: 40, at: NOON - 1, overall: 5, papers: 5 });
const NOW = buyers({ n: 40, at: NOON, overall: 3, papers: 2 });
const CASES = [caseRow(1, 'open', 2), caseRow(2, 'claimed', 0), caseRow(3, 'verified', 1)];

function reportOf(responses: typeof NOW, options: Partial<ReportOptions> = {}) {
  return buildReport(responses, period, { tagger, ...options });
}

function summary(responses: typeof NOW, locale: Locale, options: Partial<ReportOptions> = {}) {
  return summaryText(reportOf(responses, options), reportView(locale));
}

describe('the first sentence of a report', () => {
  it('says how things are', () => {
    expect(summary([...BEFORE, ...NOW], 'en', { cases: CASES })).toBe(
      '40 responses; satisfaction 0% (before: 100%); lowest: documents 2.00 of 5; 2 cases open, 1 past a deadline',
    );
    expect(summary([...BEFORE, ...NOW], 'zh-CN', { cases: CASES })).toBe(
      '40 份答卷；满意度 0%（对比期 100%）；最低：单证准确 2.00 分（满分 5 分）；2 个工单未结，其中 1 个超时',
    );
  });

  it('leaves out what there is not, and what too few have rated', () => {
    expect(summary(NOW.slice(0, 1), 'en')).toBe('1 response; satisfaction 0%');
    expect(summary(NOW.slice(0, 4), 'en', { cases: [] })).toBe('4 responses; satisfaction 0%');
    const silent = response('x', { answers: [], startedAt: NOON });
    expect(summary([silent], 'en')).toBe('1 response');
  });

  it('stands above everything but the time, in every language', () => {
    for (const locale of LOCALES) {
      const report = reportOf([...BEFORE, ...NOW], { cases: CASES });
      const [, , , sentence = ''] = reportText(report, { locale, width: 200 }).split('\n');
      expect(sentence).toBe(summaryText(report, reportView(locale)));
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('what changed', () => {
  const lines = (responses: typeof NOW) =>
    changeLines(reportOf(responses), reportView('en')).map(({ text }) => text);

  it('has what got worse before what got better', () => {
    expect(lines([...BEFORE, ...NOW])).toEqual([
      '',
      'Got worse',
      'satisfaction (CSAT) 0% ▼ down from 100% (n=40)',
      'documents 2.00 ▼ down from 5.00 (n=40)',
    ]);
    const risen = buyers({ n: 40, at: NOON, overall: 5, papers: 5 });
    const mixed = lines([...buyers({ n: 40, at: NOON - 1, overall: 3, papers: 5 }), ...risen]);
    expect(mixed).toEqual(['', 'Got better', 'satisfaction (CSAT) 100% ▲ up from 0% (n=40)']);
  });

  it('calls noise no change, and says nothing where nothing can be compared', () => {
    const same = buyers({ n: 40, at: NOON, overall: 5, papers: 5 });
    expect(lines([...BEFORE, ...same])).toEqual(['No figure has clearly changed.']);
    expect(lines(NOW)).toEqual([]);
  });
});

describe('a bar from the middle', () => {
  it.each([
    [0, '░░░░│░░░░'],
    [-0.26, '░░░█│░░░░'],
    [0.5, '░░░░│██░░'],
    [-1, '████│░░░░'],
    [1, '░░░░│████'],
    [3, '░░░░│████'],
  ])('draws %d as %s', (part, drawn) => {
    expect(barFromMiddle(part, 4)).toBe(drawn);
    expect(bar(Math.abs(part), 4)).toHaveLength(4);
  });
});

describe('counting', () => {
  it('has a form for every number in every language', () => {
    const { words, say } = reportView('ru');
    expect(say(words.summary.responses, { n: 21 })).toBe('21 ответ');
    expect(say(words.summary.responses, { n: 3 })).toBe('3 ответа');
    expect(say(words.summary.responses, { n: 11 })).toBe('11 ответов');
    for (const locale of LOCALES) {
      const view = reportView(locale);
      for (const n of [0, 1, 2, 5, 11, 100, 1_000_000]) {
        const told = view.say(view.words.summary.openCases, { n });
        expect(told.replace(/\P{N}/gu, '')).toBe(String(n));
      }
    }
  });
});
