import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { breakdownNamed } from '../../../../src/insight/scope/report-names.ts';
import { parseReportRequest } from '../../../../src/insight/scope/report-request.ts';
import { BREAKDOWNS } from '../../../../src/insight/scope/segment.ts';
import { unknownValues } from '../../../../src/insight/scope/unknown-values.ts';
import {
  misunderstoodText,
  unknownValuesText,
} from '../../../../src/render/report/request-text.ts';
import { renderWords } from '../../../../src/render/words/words.ts';

function refusal(text: string, locale: Locale = 'en'): string {
  const now = Date.UTC(2026, 9, 20, 15, 30);
  const request = parseReportRequest(text, { now, timeZone: 'UTC' });
  if (request.kind === 'request') throw new Error(`"${text}" was understood`);
  return misunderstoodText(request.faults, locale);
}

describe('a request that is not understood', () => {
  it('says what it understands where it does not understand', () => {
    expect(refusal('last fortnight by colour')).toBe(
      [
        '"last fortnight" is not a period.',
        '"colour" cannot follow "by".',
        'Write [period] [by …] [where …] [against last year], for example: last quarter by product where class=A',
        'Periods: 30d, 12w, this month, last quarter, this year, 2026-10, 2026-Q3, 2026-10-01..2026-10-31',
        'By: product, country, account, class, channel, dimension, month',
        'Where: product, country, account, class, channel, as in country=DE product="steel pipes"',
      ].join('\n'),
    );
    const zh = refusal('last fortnight by colour', 'zh-CN');
    expect(zh).toContain('“last fortnight”不是能识别的时间。\n不能按“colour”分组。\n请写：');
    expect(zh).toContain('按：产品、国家、客户、等级、渠道、维度、月');
  });

  it('names what may have been meant', () => {
    expect(refusal('by contry')).toContain('Did you mean "country"?');
    expect(refusal('where prodct=x')).toContain(
      '"prodct" cannot follow "where". Did you mean "product"?',
    );
    expect(refusal('where month=10')).toContain('"month" cannot follow "where".');
    expect(refusal('30d by')).toContain('"" cannot follow "by".');
    expect(refusal('30d where class=A please')).toContain('"please" makes no sense here');
    expect(refusal('30d where class=')).toContain('"class=" makes no sense here');
  });

  it('names the value that may have been meant', () => {
    const known = new Map([['product', ['Steel pipes', 'Copper']] as const]);
    const where = (value: string) => [{ field: 'product' as const, values: [value] }];
    expect(unknownValuesText(unknownValues(where('stel pipes'), known), 'en')).toBe(
      'Nothing matches product="stel pipes". Did you mean product="Steel pipes"?',
    );
  });

  it.each(LOCALES)('is told names that are understood: %s', (locale) => {
    const { names } = renderWords(locale).request;
    for (const breakdown of BREAKDOWNS) expect(breakdownNamed(names[breakdown])).toBe(breakdown);
  });
});
