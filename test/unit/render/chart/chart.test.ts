import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/core/locale.ts';
import { chartPng, pictureOf } from '../../../../src/render/chart/chart.ts';
import { chartView } from '../../../../src/render/chart/chart-view.ts';
import { svgOf } from '../../../../src/render/chart/draw.ts';
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

describe.each(BARE_CHARTS)('the $kind chart of nothing', (chart) => {
  it('says in words that there are not enough answers', async () => {
    expect(await textOf(chart)).toContain('not enough answers (n=0)');
    expect(pixelsOf(await chartPng(chart, 'zh-CN')).inked).toBeGreaterThan(0.001);
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
