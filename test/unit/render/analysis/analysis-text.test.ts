import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { displayWidth } from '../../../../src/base/text/display-width.ts';
import type { Response } from '../../../../src/core/contract/response.ts';
import type { AnalysisReport } from '../../../../src/insight/analysis/analysis-shape.ts';
import type { StaffLine } from '../../../../src/insight/ports.ts';
import { analysisText } from '../../../../src/render/analysis/analysis-text.ts';
import { NOON } from '../../../fixtures/insight/response.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';
import { analysisOf } from '../../../support/insight/analysis-of.ts';

const classValues = new Map([
  ['A', 80],
  ['B', 20],
]);

async function look(
  responses: readonly Response[],
  lines: readonly StaffLine[] = [],
): Promise<AnalysisReport> {
  const where = [{ field: 'channel' as const, values: ['telegram'] }];
  return await analysisOf(responses, { staffLines: lines, where, classValues });
}

const SPOILT = 'The packaging was terrible, the boxes were broken';

/** Twelve months that fall, a period before of forty, and a period with a bad lane. */
function responses(): readonly Response[] {
  const past = [10, 9, 9, 8, 8, 7, 7, 6, 6, 5, 5].flatMap((pleased, at) =>
    many(10, (nth) =>
      scored(`m${at}-${nth}`, {
        overall: nth < pleased ? 5 : 2,
        startedAt: Date.UTC(2025, 10 + at, 10),
      }),
    ),
  );
  const before = many(40, (at) =>
    scored(`b${at}`, {
      overall: at < 2 ? 1 : 4,
      dimensions: { quality: 4, documents: 5, timeliness: 4 },
      startedAt: NOON - DAY_MS + at,
      ...(at < 2 && { words: SPOILT }),
    }),
  );
  const now = many(60, (at) => {
    const isSantos = at < 14;
    const country = at < 24 ? 'BR' : at < 54 ? 'DE' : 'PE';
    const overall = isSantos && at % 2 === 0 ? 1 : 3 + (at % 3);
    return scored(`n${at}`, {
      overall,
      dimensions: { quality: overall, documents: 1 + (at % 5), timeliness: 2 + (at % 4) },
      startedAt: NOON + at,
      paceMs: at < 3 ? 300 : 4_000,
      account: { id: `a${at}`, name: `Buyer ${at}`, class: at % 4 === 0 ? 'A' : 'B', country },
      shipment: {
        product: 'Steel pipes',
        origin: 'Ningbo',
        destination: isSantos ? 'Santos' : 'Hamburg',
        owner: { name: at % 2 === 0 ? 'Lin Yue' : 'Wang Li' },
      },
      ...(isSantos && { words: SPOILT }),
    });
  });
  return [...past, ...before, ...now];
}

const all = responses();
const pleaded: StaffLine = {
  conversation: all.at(-1)?.conversation ?? scored('x', { overall: 5 }).conversation,
  at: NOON - 60_000,
  author: 'staff',
  text: 'Please give us 10',
};
const report = await look(all, [pleaded]);

describe('a closer look, as text', () => {
  it.each(['en', 'zh-CN'] as const)('reads as agreed in %s', async (locale) => {
    const text = analysisText(report, { locale });
    await expect(text).toMatchFileSnapshot(`./analysis-${locale.toLowerCase()}.golden.txt`);
  });

  it('says that nobody answered', async () => {
    const text = analysisText(await look([]), { locale: 'en' });
    expect(text).toContain('No buyer answered in this period.');
  });

  it('says of one answer what is missing, with its n, and never a number that is none', async () => {
    const one = await look([scored('1', { overall: 4, startedAt: NOON })]);
    const text = analysisText(one, { locale: 'en' });
    expect(text).toContain('no answers');
    expect(text).toContain('30 answers needed in the previous period, 0 available.');
    expect(text).toContain('CSAT 100% · n=1');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(JSON.stringify(one)).not.toContain('NaN');
  });

  it('tells countries of too few scores on one line, with what is needed and what is there', async () => {
    const countries = Array.from({ length: 24 }, (_, at) => `A${String.fromCharCode(65 + at)}`);
    const few = countries.map((country) =>
      scored(country, {
        overall: 4,
        startedAt: NOON,
        account: { id: country, name: country, class: 'A', country },
      }),
    );
    const text = analysisText(await look(few), { locale: 'en', width: 1_000 });
    const lines = text.split('\n').filter((line) => line.includes('each needs'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^ {2}Not adjusted, each needs 20 scores: AA 4\.00 \(n=1\), .*, 4 more$/,
    );
  });

  it.each(LOCALES)('fills every place and keeps its width in %s', (locale) => {
    const text = analysisText(report, { locale, width: 60 });
    expect(text).not.toMatch(/[{}]/);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('shows names as words, never as control of the terminal', async () => {
    const wild = many(25, (at) =>
      scored(`w${at}`, {
        overall: 4,
        startedAt: NOON + at,
        account: { id: `w${at}`, name: 'W', class: '\u001b[31mA', country: '\u0007DE' },
      }),
    );
    const text = analysisText(await look(wild), { locale: 'en' });
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});
