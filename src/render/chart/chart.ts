import type { Locale } from '../../base/locale.ts';
import { never } from '../../base/never.ts';
import type { BenchmarkFigures } from '../../insight/report/benchmark-figures.ts';
import type { DriverFigures } from '../../insight/report/driver-figures.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import type { ThemeFigures } from '../../insight/report/theme-figures.ts';
import type { TrendFigures } from '../../insight/report/trend-figures.ts';
import { type ChartAbout, type ChartView, chartView } from './chart-view.ts';
import { draw } from './draw.ts';
import { driversPicture } from './drivers.ts';
import { overviewPicture } from './overview.ts';
import type { Picture } from './picture.ts';
import { radarPicture } from './radar.ts';
import { themesPicture } from './themes.ts';
import { trendPicture } from './trend.ts';

/** What can be drawn, each with the figures that it shows. */
export type Chart =
  | { readonly kind: 'overview'; readonly figures: Report }
  | { readonly kind: 'trend'; readonly figures: TrendFigures }
  | { readonly kind: 'themes'; readonly figures: ThemeFigures }
  | { readonly kind: 'drivers'; readonly figures: DriverFigures }
  | { readonly kind: 'radar'; readonly figures: BenchmarkFigures };

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
