import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { Locale } from '../src/core/locale.ts';
import type { Report } from '../src/insight/report-shape.ts';
import { chartPng } from '../src/render/chart/chart.ts';

/** What `report` takes to draw a chart instead of printing. */
export interface ChartOptions {
  readonly chart?: 'overview';
  readonly out?: string;
}

/** The chart to draw; the other kinds need figures that a report does not hold. */
export function chartOption(): Option {
  return new Option('--chart <kind>', 'draw a picture instead, into --out').choices(['overview']);
}

/** What is wrong with the two options, if anything. */
export function chartFault({ chart, out }: ChartOptions): string | undefined {
  if (chart !== undefined && out === undefined) return 'a chart needs a file: --out report.png';
  return chart === undefined && out !== undefined ? '--out goes with --chart' : undefined;
}

/** Writes the picture; rejects with the file system's error. */
export async function writeChart(report: Report, out: string, locale: Locale): Promise<void> {
  await writeFile(out, await chartPng({ kind: 'overview', figures: report }, locale));
}
