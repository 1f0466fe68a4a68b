import { Command } from 'commander';
import picocolors from 'picocolors';
import { closestLocale, LOCALES, type Locale } from '../src/core/locale.ts';
import { isTimeZone } from '../src/core/time-zone.ts';
import type { CauseReaders } from '../src/insight/cause-reading.ts';
import { readCausesReport } from '../src/insight/causes-report.ts';
import type { Explanation } from '../src/insight/explained-request.ts';
import { parsePeriod } from '../src/insight/period.ts';
import type { ResponseReader } from '../src/insight/ports.ts';
import { type ReportSources, readReport } from '../src/insight/read-report.ts';
import type { Scope } from '../src/insight/report.ts';
import { parseReportRequest } from '../src/insight/report-request.ts';
import type { Report } from '../src/insight/report-shape.ts';
import type { Segment } from '../src/insight/segment.ts';
import { explainUnknownValues } from '../src/insight/unknown-values.ts';
import { causesText } from '../src/render/causes-text.ts';
import { reportText } from '../src/render/report-text.ts';
import { type ChartOptions, chartFault, chartOption, writeChart } from './report-chart.ts';

/** Whom a report is asked from while it is made. */
export interface OpenSources extends ReportSources {
  readonly responses: ResponseReader;
  readonly causeReaders: CauseReaders;
  close(): Promise<void>;
}

/** What holds where the command does not say otherwise. */
export interface ReportDefaults {
  readonly timeZone: string;
  readonly locale: Locale;
}

interface Options extends ChartOptions {
  readonly period: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly json?: boolean;
  readonly causes?: boolean;
}

const USAGE_ERROR = 2;
const WIDEST = 80;

/** `quayside report`: the report of a period, as text or, with `--json`, as a value. */
export function reportCommand(
  open: () => Promise<OpenSources>,
  readDefaults: () => Promise<ReportDefaults>,
  now: () => number = Date.now,
): Command {
  return new Command('report')
    .description('what buyers said in a period, how sure we are, and what changed')
    .argument('[request...]', 'for example: last quarter by product where class=A country=DE')
    .option('--period <period>', '30d, 12w, 2026-10 or 2026-10-01..2026-10-31', '30d')
    .option('--time-zone <zone>', 'whose midnights part days and months; absent: the team’s')
    .option('--locale <locale>', `language of the text: ${LOCALES.join(', ')}; absent: the team’s`)
    .option('--json', 'print the figures as JSON')
    .option('--causes', 'print what lies behind the scores: whys, causes, unasked themes')
    .addOption(chartOption())
    .option('--out <file>', 'where the picture is written, as PNG')
    .action(async (request: readonly string[], options: Options, command: Command) => {
      const defaults = await readDefaults();
      const locale = localeOf(options.locale ?? defaults.locale, command);
      const timeZone = options.timeZone ?? defaults.timeZone;
      const scope = scopeOf(request.join(' '), { ...options, timeZone }, now(), command, locale);
      const fault = chartFault(options);
      if (fault !== undefined) refuse(command, fault);
      const print = printer(locale, options.json === true, command);
      if (options.causes === true) return print(await causesOf(open, scope), causesText);
      const { report, unknown } = await made(open, scope);
      if (unknown !== undefined) refuse(command, inLocale(unknown, locale));
      if (options.out !== undefined) return await writeChart(report, options.out, locale);
      print(report, reportText);
    });
}

function scopeOf(
  request: string,
  { period: byDefault, timeZone }: Options & Pick<ReportDefaults, 'timeZone'>,
  now: number,
  command: Command,
  locale: Locale,
): Scope {
  if (!isTimeZone(timeZone)) {
    refuse(command, `"${timeZone}" is not a time zone; write one such as UTC or Asia/Shanghai`);
  }
  if (parsePeriod(byDefault, now, timeZone) === undefined) {
    const known = '30d, 12w, 2026-10 or 2026-10-01..2026-10-31';
    refuse(command, `"${byDefault}" is not a period; write ${known}`);
  }
  const read = parseReportRequest(request, { now, timeZone, period: byDefault });
  if (read.kind === 'request') return read.scope;
  return refuse(command, inLocale(read.explanation, locale));
}

function inLocale(explanation: Explanation, locale: Locale): string {
  return locale === 'zh-CN' ? explanation['zh-CN'] : explanation.en;
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

interface Made {
  readonly report: Report;
  /** Where nothing was found, and a value of the conditions is nobody's. */
  readonly unknown: Explanation | undefined;
}

async function made(open: () => Promise<OpenSources>, scope: Scope): Promise<Made> {
  const sources = await open();
  try {
    const report = await readReport(scope, sources);
    const isEmpty = report.responses.n === 0;
    return { report, unknown: isEmpty ? await unknownValues(sources, scope) : undefined };
  } finally {
    await sources.close();
  }
}

async function unknownValues(
  { tallies }: ReportSources,
  { where }: Scope,
): Promise<Explanation | undefined> {
  const known = new Map<Segment, readonly string[]>();
  for (const { field } of where) known.set(field, await tallies.namesOf(field));
  return explainUnknownValues(where, known);
}

async function causesOf(open: () => Promise<OpenSources>, scope: Scope) {
  const sources = await open();
  try {
    return await readCausesReport(scope, sources.responses, sources.causeReaders);
  } finally {
    await sources.close();
  }
}

function printer(locale: Locale, json: boolean, command: Command) {
  const width = Math.min(WIDEST, process.stdout.columns ?? WIDEST);
  const options = { locale, width, colour: picocolors.isColorSupported };
  return <Value>(value: Value, text: (value: Value, look: typeof options) => string): void => {
    const written = json ? `${JSON.stringify(value, null, 2)}\n` : text(value, options);
    command.configureOutput().writeOut?.(written);
  };
}
