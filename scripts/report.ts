import { Command } from 'commander';
import picocolors from 'picocolors';
import { closestLocale, LOCALES, type Locale } from '../src/core/locale.ts';
import type { Response } from '../src/core/response.ts';
import { isTimeZone } from '../src/core/time-zone.ts';
import { type Period, parsePeriod } from '../src/insight/period.ts';
import type { ResponseReader } from '../src/insight/ports.ts';
import { buildReport } from '../src/insight/report.ts';
import type { Report } from '../src/insight/report-shape.ts';
import { ruleTagger } from '../src/insight/rule-tagger.ts';
import { reportText } from '../src/render/report-text.ts';
import { type ChartOptions, chartFault, chartOption, writeChart } from './report-chart.ts';

/** Where responses are read from while one report is made. */
export interface OpenResponses {
  readonly responses: ResponseReader;
  close(): Promise<void>;
}

interface Options extends ChartOptions {
  readonly period: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly json?: boolean;
}

const USAGE_ERROR = 2;
const WIDEST = 80;

/** `quayside report`: the report of a period, as text or, with `--json`, as a value. */
export function reportCommand(
  open: () => Promise<OpenResponses>,
  now: () => number = Date.now,
): Command {
  return new Command('report')
    .description('what buyers said in a period, how sure we are, and what changed')
    .option('--period <period>', '30d, 12w, 2026-10 or 2026-10-01..2026-10-31', '30d')
    .option('--time-zone <zone>', 'whose midnights part days and months', 'UTC')
    .option('--locale <locale>', `language of the text: ${LOCALES.join(', ')}`, 'en')
    .option('--json', 'print the figures as JSON')
    .addOption(chartOption())
    .option('--out <file>', 'where the picture is written, as PNG')
    .action(async (options: Options, command: Command) => {
      const period = periodOf(options, now(), command);
      const locale = localeOf(options.locale, command);
      const fault = chartFault(options);
      if (fault !== undefined) refuse(command, fault);
      const report = await made(open, period);
      if (options.out !== undefined) return await writeChart(report, options.out, locale);
      command.configureOutput().writeOut?.(printed(report, locale, options.json === true));
    });
}

function periodOf({ period, timeZone }: Options, now: number, command: Command): Period {
  if (!isTimeZone(timeZone)) {
    refuse(command, `"${timeZone}" is not a time zone; write one such as UTC or Asia/Shanghai`);
  }
  return (
    parsePeriod(period, now, timeZone) ??
    refuse(
      command,
      `"${period}" is not a period; write 30d, 12w, 2026-10 or 2026-10-01..2026-10-31`,
    )
  );
}

function localeOf(tag: string, command: Command): Locale {
  return (
    closestLocale(tag) ??
    refuse(command, `"${tag}" is not a language we have; write ${LOCALES.join(', ')}`)
  );
}

function refuse(command: Command, message: string): never {
  command.error(message, { exitCode: USAGE_ERROR });
}

async function made(open: () => Promise<OpenResponses>, period: Period): Promise<Report> {
  const responses = await read(open, period);
  return buildReport(responses, period, { tagger: ruleTagger(process.env.TAGS_DIR) });
}

function printed(report: Report, locale: Locale, json: boolean): string {
  if (json) return `${JSON.stringify(report, null, 2)}\n`;
  const width = Math.min(WIDEST, process.stdout.columns ?? WIDEST);
  return reportText(report, { locale, width, colour: picocolors.isColorSupported });
}

async function read(
  open: () => Promise<OpenResponses>,
  { previousFrom, to }: Period,
): Promise<readonly Response[]> {
  const opened = await open();
  try {
    const found: Response[] = [];
    for await (const each of opened.responses.startedBetween(previousFrom, to)) found.push(each);
    return found;
  } finally {
    await opened.close();
  }
}
