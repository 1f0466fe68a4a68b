import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import type { Answer } from '../../../../src/core/contract/response.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { reportMessage } from '../../../../src/render/report/report-message.ts';
import { reportText } from '../../../../src/render/report/report-text.ts';
import { compared } from '../../../fixtures/insight/expecting-answers.ts';
import { answer, NOON, response } from '../../../fixtures/insight/response.ts';
import { buildReport } from '../../../support/build-report.ts';

const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

function chose(chosen: readonly string[], options = ['rust', 'broken']): Answer {
  return answer('trouble', {
    kind: 'of-a-list',
    countedAs: 'options',
    options,
    chosen: [...chosen],
    raw: chosen.join(),
  });
}

const NOT_APPLICABLE: Answer = answer('trouble', {
  kind: 'of-a-list',
  countedAs: 'options',
  notApplicable: true,
});

function reportOn(answers: readonly Answer[]) {
  const responses = answers.map((one, at) => response(String(at), { answers: [one] }));
  return buildReport(responses, period, { tagger: ruleTagger() });
}

/** Of eight, four chose one, one chose both, one none; two of them were offered a third option. */
const trouble = reportOn([
  chose(['rust']),
  chose(['rust']),
  chose(['rust']),
  chose(['broken']),
  chose(['rust', 'broken']),
  chose([]),
  chose(['lost'], ['rust', 'broken', 'lost']),
  chose([], ['rust', 'broken', 'lost']),
  NOT_APPLICABLE,
]);

describe('choices in a report', () => {
  it('are shares of the answers that were offered an option, the most chosen first', () => {
    expect(trouble.choices).toMatchObject([
      {
        question: 'trouble',
        n: 8,
        notApplicable: 1,
        none: { count: 2, n: 8, share: 0.25 },
        options: [
          { option: 'rust', count: 4, n: 8, share: 0.5 },
          { option: 'lost', count: 1, n: 2, share: 0.5 },
          { option: 'broken', count: 2, n: 8, share: 0.25 },
        ],
      },
    ]);
    expect(trouble.choices[0]?.options[0]?.interval?.low).toBeCloseTo(0.215, 3);
  });

  it('name options that they do not know by their keys', () => {
    const text = reportText(trouble, { locale: 'en', width: 120 });
    expect(text).toMatch(/trouble · n=8\n +rust +50% +█+░+ +4 of 8, 22–78%\n/);
    expect(text).toContain('none of these');
    expect(text).toContain('not applicable: 1 (11%)');
  });

  it('stand on one line of a message', () => {
    const { text } = reportMessage(trouble, { locale: 'en', key: 'k' });
    expect(text).toContain('trouble (n=8): rust 50% · lost 50% · broken 25%');
  });

  it('are left out where nobody was asked for one', () => {
    const report = reportOn([answer('overall', { kind: 'satisfaction', value: 4 })]);
    expect(report.choices).toEqual([]);
    expect(reportText(report, { locale: 'en', width: 120 })).not.toContain('Choices');
  });

  it.each(LOCALES)('are told in words in %s', (locale) => {
    const report = reportOn([compared('better'), compared('worse')]);
    const text = reportText(report, { locale, width: 120 });
    expect(text).not.toContain('as-expected');
    expect(text).not.toMatch(/\bexpectation\b(?!s)/);
  });
});
