import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { chartPng, pictureOf } from '../../../../src/render/chart/chart.ts';
import { chartView } from '../../../../src/render/chart/chart-view.ts';
import { svgOf } from '../../../../src/render/chart/draw.ts';
import { isDrawable } from '../../../../src/render/chart/drawable.ts';
import { type Box, type Dot, labelPlaces } from '../../../../src/render/chart/label-places.ts';
import { EVERY_STATE } from '../../../fixtures/insight/plan-counts.ts';
import { NOON } from '../../../fixtures/insight/response.ts';
import { TWO_DAYS } from '../../../fixtures/insight/two-days.ts';
import { buildReport } from '../../../support/build-report.ts';
import { BARE_CHARTS, CHARTS } from './example-charts.ts';
import { pixelsOf } from './pixels.ts';

/** What stands in a picture, as a reader sees it. */
async function textOf(chart: (typeof CHARTS)[number], locale: (typeof LOCALES)[number] = 'en') {
  const svg = await svgOf(pictureOf(chart, chartView(locale)));
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescaped(text ?? ''));
}

function unescaped(text: string): string {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return Object.entries(signs).reduce((so, [code, sign]) => so.replaceAll(code, sign), text);
}

describe.each(CHARTS)('the $kind chart', (chart) => {
  it('is a picture of 1200 pixels with something on it', async () => {
    const { width, height, colours, inked } = pixelsOf(await chartPng(chart, 'en'));
    expect(width).toBe(1_200);
    expect(height).toBeGreaterThan(300);
    expect(colours).toBeGreaterThan(20);
    expect(inked).toBeGreaterThan(0.01);
  });

  it('is the same bytes for the same figures', async () => {
    const [once, again] = [await chartPng(chart, 'zh-CN'), await chartPng(chart, 'zh-CN')];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it('leaves no place of its words empty and no figure untold, in any language', async () => {
    for (const locale of LOCALES) {
      const texts = (await textOf(chart, locale)).filter((text) => !text.includes('<b>'));
      expect(texts.join('\n')).not.toMatch(/\{\w+\}|NaN|undefined|null|Infinity/);
      expect(texts.join('\n')).toMatch(/n=\d/);
    }
  });
});

const MISSING = {
  overview: 'No buyer answered in this period. Try a longer one, or',
  trend: '8 days with answers needed, 0 available',
  themes: 'Each theme needs 5 responses that mention it; 0 have',
  drivers: '50 answers needed, 0 available',
  radar: '3 dimensions with scores needed, 0 available',
} as const;

describe.each(BARE_CHARTS)('the $kind chart of nothing', (chart) => {
  it('says in words what is needed and what is there', async () => {
    expect((await textOf(chart)).join('\n')).toContain(MISSING[chart.kind]);
    expect(pixelsOf(await chartPng(chart, 'zh-CN')).inked).toBeGreaterThan(0.001);
  });
});

describe('what a chart is about', () => {
  const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
  const about = { company: 'Harbour & Pine <b>', period };

  it.each([...CHARTS, ...BARE_CHARTS])('stands above the $kind chart', async (chart) => {
    for (const locale of LOCALES) {
      const svg = await svgOf(pictureOf(chart, chartView(locale, about)));
      const text = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
        .map(([, one]) => one)
        .join('\n');
      expect(unescaped(text)).toContain('Harbour & Pine <b>');
      expect(text).toContain('2026-10-05 – 2026-10-06 (UTC)');
    }
  });

  it('is the whole report on the overview: headline, response rate, causes, themes, cases', async () => {
    const options = { tagger: ruleTagger(), plans: EVERY_STATE, cases: [] };
    const report = buildReport(TWO_DAYS, period, options);
    const text = (await textOf({ kind: 'overview', figures: report })).join('\n');
    expect(text).toContain('20 responses; satisfaction 65% (before: 100%)');
    expect(text).toContain('Response rate · 20 / 33');
    expect(text).toContain('1. documents · 15 (100%)');
    expect(text).toContain('The weight on the bill of lading was wrong');
    expect(text).toContain('15 responses (100%) · mentions: 15 negative, 0 positive');
  });

  it('leaves out what its font cannot draw', async () => {
    const report = buildReport(TWO_DAYS, period, { tagger: ruleTagger() });
    const causes = report.rootCauses.causes.map((cause) => ({
      ...cause,
      quote: { ...cause.quote, text: 'وصلت البضاعة متأخرة' },
    }));
    const figures = { ...report, rootCauses: { ...report.rootCauses, causes } };
    const chart = { kind: 'overview', figures } as const;
    expect((await textOf(chart)).join('\n')).not.toMatch(/\p{Script=Arabic}/u);
    expect(['Käufer “ok”', '包装 破损！', 'Поздно: 3 дня', '50% ▼'].every(isDrawable)).toBe(true);
    expect(['نجد', 'ไทย', '👍 ok', 'שלום'].some(isDrawable)).toBe(false);
  });

  it('explains the colours and lines of the themes', async () => {
    const themes = CHARTS.find(({ kind }) => kind === 'themes');
    if (themes === undefined) throw new Error('There is no example');
    const text = await textOf(themes);
    expect(text).toContain('other themes');
    expect(text.filter((one) => one === 'fix first')).toHaveLength(2);
    expect(text.join('\n')).toContain('dashed lines: 20% of the responses; 0.5 points lost');
  });

  it('says from when on a trend has limits', async () => {
    const trend = CHARTS.find(({ kind }) => kind === 'trend');
    if (trend?.kind !== 'trend') throw new Error('There is no example');
    const points = trend.figures.points.map((point) => ({ ...point, limits: null }));
    const text = await textOf({
      kind: 'trend',
      figures: { ...trend.figures, points, centre: null },
    });
    expect(text).toContain('control limits: 8 weeks with answers needed, 3 available');
  });
});

describe('the places of labels', () => {
  it('hide no line, dot or label where another place is free', () => {
    const room = { widthUnits: 400, heightUnits: 400 };
    const placed = (dot: Dot, obstacles: readonly Box[]) => {
      const [place] = labelPlaces([dot], room, obstacles);
      return [place?.position, Math.sign(place?.offset[1] ?? 0)];
    };
    const upright = { left: 110, right: 112, top: 0, bottom: 400 };
    const level = { left: 0, right: 400, top: 99, bottom: 101 };
    const dot = { x: 100, y: 100, label: 'delivery' };
    expect(placed(dot, [])).toEqual(['right', 0]);
    expect(placed(dot, [upright])).toEqual(['left', 0]);
    expect(placed(dot, [{ ...upright, left: 88, right: 90 }, level])).toEqual(['right', -1]);
    expect(placed({ ...dot, x: 10, y: 12 }, [])).toEqual(['right', 0]);
    expect(placed(dot, [{ left: 0, right: 400, top: 0, bottom: 400 }])).toEqual(['right', 0]);
  });
});

describe('a chart', () => {
  it.each(CHARTS.filter(({ kind }) => kind !== 'themes'))(
    'of kind $kind shows markup in a name as text',
    async (chart) => {
      const svg = await svgOf(pictureOf(chart, chartView('en')));
      expect(svg).not.toContain('<b>');
      expect((await textOf(chart)).some((text) => text.startsWith('<b>Certificates</b>'))).toBe(
        true,
      );
    },
  );

  it('cuts a name that is too long for its axis', async () => {
    const [overview] = CHARTS;
    if (overview === undefined) throw new Error('There is no example');
    expect(await textOf(overview)).toContain('<b>Certificates</b> &…');
  });

  it('tells Arabic readers why its labels are in English', async () => {
    const [overview] = CHARTS;
    if (overview === undefined) throw new Error('There is no example');
    const text = (await textOf(overview, 'ar')).join('\n');
    expect(text).toContain('labels are in English');
    expect(text).toContain('Buyer feedback');
  });
});
