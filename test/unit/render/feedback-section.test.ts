import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { displayWidth } from '../../../src/base/text/display-width.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Report } from '../../../src/insight/report/report-shape.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { reportMessage } from '../../../src/render/report/report-message.ts';
import { reportText } from '../../../src/render/report/report-text.ts';
import { renderWords } from '../../../src/render/words/words.ts';
import { remark, stranger } from '../../fixtures/insight/feedback.ts';
import { NOON } from '../../fixtures/insight/response.ts';
import { TWO_DAYS } from '../../fixtures/insight/two-days.ts';
import { buildReport } from '../../support/build-report.ts';

const tagger = ruleTagger();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };

const ROWS = [
  remark('1'),
  remark('2', { text: 'The packaging was excellent, thank you' }),
  stranger('3', { text: 'Die Kartons waren nass, die Lieferung zu spät', locale: 'de' }),
  stranger('4', {
    conversation: conversationId('slack', 'D1'),
    text: 'wet\n\u202eboxes again',
    speakerName: undefined,
  }),
];

function reported(responses = TWO_DAYS, rows = ROWS): Report {
  const feedback = rows.map((row) => ({
    feedback: row,
    tags: tagger.tag(row.text, row.locale),
    case: row.id === '1' ? { number: 12, isOpenedByIt: true } : undefined,
  }));
  return buildReport(responses, period, { tagger, feedback });
}

/** From the title of the section on. */
function sectionIn(text: string, locale: Locale): string {
  const from = text.indexOf(renderWords(locale).feedback.title);
  return from < 0 ? '' : text.slice(from, text.indexOf('\n\n', from));
}

describe('the section of what was not asked for', () => {
  it.each(['en', 'zh-CN'] as const)('reads as agreed in %s', async (locale) => {
    const text = sectionIn(reportText(reported(), { locale }), locale);
    const message = sectionIn(
      `${reportMessage(reported(), { locale, key: 'r' }).text}\n\n`,
      locale,
    );
    const golden = `./feedback-${locale.toLowerCase()}.golden.txt`;
    await expect(`${text}\n\n${message}\n`).toMatchFileSnapshot(golden);
  });

  it('fills every place, keeps the width and shows no sign of another’s, in every language', () => {
    for (const locale of LOCALES) {
      const text = sectionIn(reportText(reported(), { locale, width: 72 }), locale);
      const message = reportMessage(reported(), { locale, key: 'r' }).text;
      for (const each of [text, message])
        expect(each).not.toMatch(/\{\w+\}|undefined|null|NaN|\u202e/);
      expect(text.split('\n').length).toBeGreaterThan(5);
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(72);
      expect(sectionIn(`${message}\n\n`, locale)).toContain('HP-1042');
      expect(message.split('\n').filter(Boolean).length).toBeLessThanOrEqual(25);
    }
  });

  it('stands also where nobody answered a question', () => {
    const report = reported([]);
    for (const text of [
      reportText(report, { locale: 'en' }),
      reportMessage(report, { locale: 'en', key: 'r' }).text,
    ]) {
      expect(text).toContain('No buyer answered in this period.');
      expect(text).toContain('Mentioned unprompted · 4 remarks · 3 people');
    }
  });

  it('is left out where nobody said anything, or nobody could be asked', () => {
    for (const report of [reported(TWO_DAYS, []), buildReport(TWO_DAYS, period, { tagger })]) {
      expect(reportText(report, { locale: 'en' })).not.toContain('Mentioned unprompted');
      expect(reportMessage(report, { locale: 'en', key: 'r' }).text).not.toContain(
        'Mentioned unprompted',
      );
    }
  });
});
