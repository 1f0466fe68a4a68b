import { Command } from 'commander';
import { collect } from '../src/base/collect.ts';
import type { Instant } from '../src/base/instant.ts';
import { closestLocale, LOCALES, type Locale } from '../src/base/locale.ts';
import { isTimeZone } from '../src/base/time-zone.ts';
import type { ClassValues } from '../src/insight/analysis/class-figures.ts';
import { readAnalysis } from '../src/insight/analysis/read-analysis.ts';
import type { CauseReaders } from '../src/insight/causes/cause-reading.ts';
import { readCausesReport } from '../src/insight/causes/causes-report.ts';
import type { ResponseReader, StaffLineReader } from '../src/insight/ports.ts';
import type { Benchmarks } from '../src/insight/report/benchmark-figures.ts';
import { type ReportSources, readReport, saysNothing } from '../src/insight/report/read-report.ts';
import type { Scope } from '../src/insight/report/report.ts';
import type { Report } from '../src/insight/report/report-shape.ts';
import { parsePeriod } from '../src/insight/scope/period.ts';
import { parseReportRequest } from '../src/insight/scope/report-request.ts';
import { responsesIn } from '../src/insight/scope/responses-in.ts';
import type { Segment } from '../src/insight/scope/segment.ts';
import { type UnknownValue, unknownValues } from '../src/insight/scope/unknown-values.ts';
import { ruleTagger } from '../src/insight/tagging/rule-tagger.ts';
import { analysisText } from '../src/render/analysis/analysis-text.ts';
import { causesText } from '../src/render/causes/causes-text.ts';
import { reportText } from '../src/render/report/report-text.ts';
import { misunderstoodText, unknownValuesText } from '../src/render/report/request-text.ts';
import { readBenchmarks } from './cli/benchmarks-file.ts';
import { readClassValues, USUAL_CLASS_VALUES } from './cli/class-values.ts';
import { pageOf } from './cli/page-of.ts';
import {
  type ChartOptions,
  chartFault,
  chartOf,
  chartOption,
  writeChart,
} from './cli/report-chart.ts';
import { using } from './cli/using.ts';

/** Whom a report is asked from while it is made. */
export interface OpenSources extends ReportSources {
  readonly responses: ResponseReader;
  readonly causeReaders: CauseReaders;
  readonly staffLines: StaffLineReader;
  close(): Promise<void>;
}

/** What holds where the command does not say otherwise. */
export interface ReportDefaults {
  readonly timeZone: string;
  readonly locale: Locale;
  /** Whose report it is, as pictures name it. */
  readonly companyName?: string | undefined;
  /** Word lists of the operator's own. */
  readonly tagsFolder?: string | undefined;
}

interface Options extends ChartOptions {
  readonly period: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly json?: boolean;
  readonly causes?: boolean;
  readonly closer?: boolean;
  readonly classValues: string;
}

const HELP = `
A request is a period, "by" and "where", in this order; each is optional:
  this month, last quarter, 2026-10, 12w …
  by product, country, account, class, channel, dimension or month
  where product=, country=, account=, class= or channel=, values separated by commas

A closer look: the satisfaction index with the weights of its dimensions; scores by class of
account, plain and weighted by --class-values; by country, raw and adjusted; CSAT of the next month,
if there are enough months; products, lanes, owners, vendors and themes whose complaints are
systemic; vendors by complaints per 100 shipments; rushed and prompted responses, and CSAT without
them. Every figure comes with its n, or with what is missing.

Charts: overview, the report on a page; trend, CSAT over time with control limits; themes, how
often each is mentioned and its impact on the score; drivers, which dimension moves satisfaction; radar,
dimensions against benchmarks. A chart with too few answers says so, and how many there are.

Exit status: 0 done, 2 wrong usage.`;

const USAGE_ERROR = 2;

/** `quayside report`: the report of a period, as text or, with `--json`, as a value. */
export function reportCommand(
  open: () => Promise<OpenSources>,
  readDefaults: () => Promise<ReportDefaults>,
  now: () => number,
): Command {
  return new Command('report')
    .description('what buyers said in a period, how sure we are, and what changed')
    .argument('[request...]', 'for example: last quarter by product where class=A country=DE')
    .option('--period <period>', '30d, 12w, 2026-10 or 2026-10-01..2026-10-31', '30d')
    .option('--time-zone <zone>', 'time zone of days and months; absent: the team’s')
    .option('--locale <locale>', `language of the text: ${LOCALES.join(', ')}; absent: the team’s`)
    .option('--json', 'print the figures as JSON')
    .option('--causes', 'print what lies behind the scores: whys, causes, unprompted themes')
    .option('--closer', 'print a closer look: index, value, countries, forecast, patterns, doubts')
    .option('--class-values <list>', 'value of each class of accounts', USUAL_CLASS_VALUES)
    .addOption(chartOption())
    .option('--out <file>', 'PNG file to write the picture to')
    .option('--benchmarks <file>', 'JSON file of benchmark scores for the radar: {"quality": 4.2}')
    .addHelpText('after', HELP)
    .action(async (request: readonly string[], options: Options, command: Command) => {
      const wish = await wishOf(request.join(' '), options, await readDefaults(), now(), command);
      await using(open, (sources) => answer(wish, sources, command));
    });
}

/** A command line that was understood. */
interface Wish {
  readonly options: Options;
  readonly defaults: ReportDefaults;
  readonly locale: Locale;
  readonly scope: Scope;
  readonly classValues: ClassValues;
  readonly benchmarks: Benchmarks | undefined;
  readonly now: Instant;
}

async function wishOf(
  request: string,
  options: Options,
  defaults: ReportDefaults,
  now: Instant,
  command: Command,
): Promise<Wish> {
  const locale = localeOf(options.locale ?? defaults.locale, command);
  const timeZone = options.timeZone ?? defaults.timeZone;
  const scope = scopeOf(request, { ...options, timeZone }, now, command, locale);
  const fault = chartFault(options);
  if (fault !== undefined) refuse(command, fault);
  const classValues = classValuesOf(options, command);
  const benchmarks = await benchmarksOf(options, command);
  return { options, defaults, locale, scope, classValues, benchmarks, now };
}

async function answer(wish: Wish, sources: OpenSources, command: Command): Promise<void> {
  const { options, scope, locale, classValues, now } = wish;
  const { responses, causeReaders } = sources;
  const print = printer(locale, options.json === true, command);
  if (options.causes === true) {
    return print(await readCausesReport(scope, responses, causeReaders), causesText);
  }
  if (options.closer === true) {
    const { tagger } = causeReaders;
    return print(await readAnalysis(scope, sources, { classValues, now, tagger }), analysisText);
  }
  const report = await readReport(scope, sources);
  const unknown = saysNothing(report) ? await unknownIn(sources, scope) : [];
  if (unknown.length > 0) refuse(command, unknownValuesText(unknown, locale));
  if (options.chart === undefined) print(report, reportText);
  else await draw(options.chart, report, wish, sources);
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
  return refuse(command, misunderstoodText(read.faults, locale));
}

function localeOf(tag: string, command: Command): Locale {
  return (
    closestLocale(tag) ??
    refuse(command, `"${tag}" is not a supported language; write ${LOCALES.join(', ')}`)
  );
}

function refuse(command: Command, message: string): never {
  command.error(message, { exitCode: USAGE_ERROR });
}

async function draw(
  kind: NonNullable<ChartOptions['chart']>,
  report: Report,
  { scope, options, defaults, benchmarks, locale }: Wish,
  { responses }: OpenSources,
): Promise<void> {
  const { period } = scope;
  const chart = await chartOf(kind, {
    report,
    period,
    responses: () => collect(responsesIn(scope, responses)),
    tagger: () => ruleTagger(defaults.tagsFolder),
    benchmarks,
  });
  await writeChart(chart, options.out ?? '', locale, { company: defaults.companyName, period });
}

async function benchmarksOf({ benchmarks }: Options, command: Command) {
  if (benchmarks === undefined) return undefined;
  const read = await readBenchmarks(benchmarks);
  return read.kind === 'benchmarks' ? read.benchmarks : refuse(command, read.why);
}

/** Values of the conditions that nobody has. */
async function unknownIn(
  { tallies }: ReportSources,
  { where }: Scope,
): Promise<readonly UnknownValue[]> {
  const known = new Map<Segment, readonly string[]>();
  for (const { field } of where) known.set(field, await tallies.namesOf(field));
  return unknownValues(where, known);
}

function classValuesOf({ classValues }: Options, command: Command): ClassValues {
  return (
    readClassValues(classValues) ??
    refuse(command, `"${classValues}" is not a list of values; write ${USUAL_CLASS_VALUES}`)
  );
}

function printer(locale: Locale, json: boolean, command: Command) {
  const options = { locale, ...pageOf(command) };
  return <Value>(value: Value, text: (value: Value, look: typeof options) => string): void => {
    const written = json ? `${JSON.stringify(value, null, 2)}\n` : text(value, options);
    command.configureOutput().writeOut?.(written);
  };
}
