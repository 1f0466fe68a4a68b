import type { Locale } from '../../base/locale.ts';
import { never } from '../../base/never.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { type ChartAbout, type ChartView, chartView } from './chart-view.ts';
import { draw } from './draw.ts';
import { type Drivers, driversPicture } from './drivers.ts';
import { overviewPicture } from './overview.ts';
import type { Picture } from './picture.ts';
import { type Benchmarked, radarPicture } from './radar.ts';
import { type ThemeImpact, themesPicture } from './themes.ts';
import { type Trend, trendPicture } from './trend.ts';

/** What can be drawn, each with the figures that it shows. */
export type Chart =
  | { readonly kind: 'overview'; readonly figures: Report }
  | { readonly kind: 'trend'; readonly figures: Trend }
  | { readonly kind: 'themes'; readonly figures: ThemeImpact }
  | { readonly kind: 'drivers'; readonly figures: Drivers }
  | { readonly kind: 'radar'; readonly figures: Benchmarked };

/** The chart as a PNG, with labels in this language; Arabic readers get English labels and a note. */
export async function chartPng(
  chart: Chart,
  locale: Locale,
  about: ChartAbout = {},
): Promise<Uint8Array> {
  return await draw(pictureOf(chart, chartView(locale, about)));
}

/** What is drawn, as a value. */
export function pictureOf(chart: Chart, view: ChartView): Picture {
  switch (chart.kind) {
    case 'overview':
      return overviewPicture(chart.figures, view);
    case 'trend':
      return trendPicture(chart.figures, view);
    case 'themes':
      return themesPicture(chart.figures, view);
    case 'drivers':
      return driversPicture(chart.figures, view);
    case 'radar':
      return radarPicture(chart.figures, view);
    default:
      return never(chart);
  }
}
