import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { Locale } from '../../src/base/locale.ts';
import { never } from '../../src/base/never.ts';
import type { Response } from '../../src/core/contract/response.ts';
import { type Benchmarks, benchmarkFigures } from '../../src/insight/report/benchmark-figures.ts';
import { driverFigures } from '../../src/insight/report/driver-figures.ts';
import type { Scope } from '../../src/insight/report/report.ts';
import type { Report } from '../../src/insight/report/report-shape.ts';
import { themeFigures } from '../../src/insight/report/theme-figures.ts';
import { trendFigures } from '../../src/insight/report/trend-figures.ts';
import type { Tagger } from '../../src/insight/tagging/tagger.ts';
import { type Chart, chartPng } from '../../src/render/chart/chart.ts';
import type { ChartAbout } from '../../src/render/chart/chart-view.ts';

const KINDS = ['overview', 'trend', 'themes', 'drivers', 'radar'] as const;

/** What `report` takes to draw a chart instead of printing. */
export interface ChartOptions {
  readonly chart?: (typeof KINDS)[number];
  readonly out?: string;
  readonly benchmarks?: string;
}

/** What charts are drawn from; responses are read only for those that a report does not hold. */
export interface ChartSources {
  readonly report: Report;
  readonly period: Scope['period'];
  readonly responses: () => Promise<readonly Response[]>;
  readonly tagger: () => Tagger;
  readonly benchmarks: Benchmarks | undefined;
}

/** The chart to draw. */
export function chartOption(): Option {
  return new Option('--chart <kind>', 'draw a picture instead, into --out').choices(KINDS);
}

/** What is wrong with the options, if anything. */
export function chartFault({ chart, out, benchmarks }: ChartOptions): string | undefined {
  if (benchmarks !== undefined && chart !== 'radar') return '--benchmarks goes with --chart radar';
  if (chart !== undefined && out === undefined) return 'a chart needs a file: --out report.png';
  return chart === undefined && out !== undefined ? '--out goes with --chart' : undefined;
}

/** Writes the picture; rejects with the file system's error. */
export async function writeChart(
  chart: Chart,
  out: string,
  locale: Locale,
  about: ChartAbout,
): Promise<void> {
  const period = chart.kind === 'overview' ? undefined : about.period;
  await writeFile(out, await chartPng(chart, locale, { ...about, period }));
}

/** The chart with its figures. Rejects with the store's errors. */
export async function chartOf(
  kind: NonNullable<ChartOptions['chart']>,
  { report, period, responses, tagger, benchmarks }: ChartSources,
): Promise<Chart> {
  switch (kind) {
    case 'overview':
      return { kind, figures: report };
    case 'trend':
      return { kind, figures: trendFigures(await responses(), period) };
    case 'themes':
      return { kind, figures: themeFigures(await responses(), tagger()) };
    case 'drivers':
      return { kind, figures: driverFigures(await responses()) };
    case 'radar':
      return { kind, figures: benchmarkFigures(report, benchmarks) };
    default:
      return never(kind);
  }
}
