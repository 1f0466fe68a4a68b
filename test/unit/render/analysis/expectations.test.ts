import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/base/locale.ts';
import { displayWidth } from '../../../../src/base/text/display-width.ts';
import { analysisText } from '../../../../src/render/analysis/analysis-text.ts';
import { compared, expecting, met } from '../../../fixtures/insight/expecting-answers.ts';
import { response } from '../../../fixtures/insight/response.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';
import { analysisOf } from '../../../support/insight/analysis-of.ts';

/** Of ten, five found it better and three worse; all expect 5, and meet with 3 or 4. */
const report = await analysisOf([
  ...many(10, (at) =>
    response(String(at), {
      answers: [
        compared(at < 5 ? 'better' : at < 8 ? 'worse' : 'as-expected'),
        expecting('reliability', 5),
        met('reliability', 3 + (at % 2)),
        expecting('packaging', 4),
        met('packaging', 4),
      ],
    }),
  ),
  response('one', { answers: [expecting('empathy', 2), met('empathy', 4)] }),
]);

/** The lines from one heading to the next, without the space between them. */
function section(heading: string, text: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(heading));
  const length = lines.slice(from).indexOf('');
  return lines.slice(from, from + length).map((line) => line.trim());
}

describe('a closer look where expectations were asked', () => {
  it('tells the shares and the net in English', () => {
    const text = analysisText(report, { locale: 'en', width: 200 });
    expect(section('Against expectations', text)).toEqual([
      'Against expectations',
      'better than expected 50% · n=10, 95% interval 24–76%',
      'as expected 20% · n=10, 95% interval 5–52%',
      'worse than expected 30% · n=10, 95% interval 10–61%',
      'net, better minus worse: +20 points · n=10',
    ]);
  });

  it('tells five gaps and the others in English, and of how few it tells none', () => {
    const text = analysisText(report, { locale: 'en', width: 200 });
    const [heading, reliability, ...rest] = section('Service gaps', text);
    expect(heading).toBe('Service gaps (SERVQUAL, perception minus expectation)');
    expect(reliability).toMatch(
      /^reliability: expected 5\.00, perceived 3\.50, gap −1\.50 · n=10, 95% interval −\d\.\d\d … −\d\.\d\d · falls short$/,
    );
    expect(rest).toEqual([
      'assurance – · 2 answers needed, 0 available',
      'tangibles – · 2 answers needed, 0 available',
      'empathy – · 2 answers needed, 1 available',
      'responsiveness – · 2 answers needed, 0 available',
      expect.stringMatching(
        /^packaging: expected 4\.00, perceived 4\.00, gap 0\.00 · n=10.* · no clear gap$/,
      ),
    ]);
  });

  it('tells both in Chinese', () => {
    const text = analysisText(report, { locale: 'zh-CN', width: 200 });
    expect(section('对照预期', text)).toMatchObject([
      '对照预期',
      expect.stringContaining('比预期好 50% · n=10'),
      expect.stringContaining('和预期一样 20%'),
      expect.stringContaining('不如预期 30%'),
      '净值（比预期好减不如预期）：+20 个百分点 · n=10',
    ]);
    expect(section('服务差距', text)[1]).toContain('可靠性：期望 5.00，感知 3.50，差距 −1.50');
    expect(section('服务差距', text)[2]).toBe('保证性 – · 需要 2 个回答，现有 0 个');
  });

  it.each(LOCALES)('fills every place and keeps its width in %s', (locale) => {
    const text = analysisText(report, { locale, width: 60 });
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('says nothing of it where nobody was asked', async () => {
    const text = analysisText(await analysisOf([scored('1', { overall: 4 })]), { locale: 'en' });
    expect(text).not.toContain('Against expectations');
    expect(text).not.toContain('SERVQUAL');
  });
});
