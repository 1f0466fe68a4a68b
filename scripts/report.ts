import { Command } from 'commander';
import { closestLocale, LOCALES, type Locale } from '../src/base/locale.ts';
import { isTimeZone } from '../src/base/time-zone.ts';
import type { ClassValues } from '../src/insight/analysis/class-figures.ts';
import { readAnalysis } from '../src/insight/analysis/read-analysis.ts';
import type { CauseReaders } from '../src/insight/causes/cause-reading.ts';
import { readCausesReport } from '../src/insight/causes/causes-report.ts';
import type { ResponseReader, StaffLineReader } from '../src/insight/ports.ts';
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
import type { Chart } from '../src/render/chart/chart.ts';
import { reportText } from '../src/render/report/report-text.ts';
import { misunderstoodText, unknownValuesText } from '../src/render/report/request-text.ts';
import { readBenchmarks } from './cli/benchmarks-file.ts';
import { readClassValues, USUAL_CLASS_VALUES } from './cli/class-values.ts';
import {
  type ChartOptions,
  type ChartSources,
  chartFault,
  chartOf,
  chartOption,
  writeChart,
} from './report-chart.ts';

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
      const defaults = await readDefaults();
      const locale = localeOf(options.locale ?? defaults.locale, command);
      const timeZone = options.timeZone ?? defaults.timeZone;
      const scope = scopeOf(request.join(' '), { ...options, timeZone }, now(), command, locale);
      const fault = chartFault(options);
      if (fault !== undefined) refuse(command, fault);
      const classValues = classValuesOf(options, command);
      const benchmarks = await benchmarksOf(options, command);
      const print = printer(locale, options.json === true, command);
      if (options.causes === true) {
        const causes = await asked(open, ({ responses, causeReaders }) =>
          readCausesReport(scope, responses, causeReaders),
        );
        return print(causes, causesText);
      }
      if (options.closer === true) {
        const closer = await asked(open, (sources) => {
          const { tagger } = sources.causeReaders;
          return readAnalysis(scope, sources, { classValues, now: now(), tagger });
        });
        return print(closer, analysisText);
      }
      const draw = { ...options, benchmarks, tagsFolder: defaults.tagsFolder };
      const { report, unknown, chart } = await asked(open, (sources) => made(sources, scope, draw));
      if (unknown.length > 0) refuse(command, unknownValuesText(unknown, locale));
      if (chart && options.out !== undefined) {
        const about = { company: defaults.companyName, period: scope.period };
        return await writeChart(chart, options.out, locale, about);
      }
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

interface Made {
  readonly report: Report;
  /** Where nothing was found: values of the conditions that nobody has. */
  readonly unknown: readonly UnknownValue[];
  readonly chart: Chart | undefined;
}

type Drawing = Pick<ChartOptions, 'chart'> &
  Pick<ChartSources, 'benchmarks'> &
  Pick<ReportDefaults, 'tagsFolder'>;

/** Opens what reports are made of, and closes it whatever becomes of the work. */
async function asked<Answer>(
  open: () => Promise<OpenSources>,
  work: (sources: OpenSources) => Promise<Answer>,
): Promise<Answer> {
  const sources = await open();
  try {
    return await work(sources);
  } finally {
    await sources.close();
  }
}

async function made(
  sources: OpenSources,
  scope: Scope,
  { chart: kind, benchmarks, tagsFolder }: Drawing,
): Promise<Made> {
  const report = await readReport(scope, sources);
  const drawn = {
    report,
    period: scope.period,
    responses: () => gathered(responsesIn(scope, sources.responses)),
    tagger: () => ruleTagger(tagsFolder),
    benchmarks,
  };
  return {
    report,
    unknown: saysNothing(report) ? await unknownIn(sources, scope) : [],
    chart: kind && (await chartOf(kind, drawn)),
  };
}

async function gathered<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function benchmarksOf({ benchmarks }: Options, command: Command) {
  if (benchmarks === undefined) return undefined;
  const read = await readBenchmarks(benchmarks);
  return read.kind === 'benchmarks' ? read.benchmarks : refuse(command, read.why);
}

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
  const width = Math.min(WIDEST, process.stdout.columns ?? WIDEST);
  const colour = command.configureOutput().getOutHasColors?.() ?? false;
  const options = { locale, width, colour };
  return <Value>(value: Value, text: (value: Value, look: typeof options) => string): void => {
    const written = json ? `${JSON.stringify(value, null, 2)}\n` : text(value, options);
    command.configureOutput().writeOut?.(written);
  };
}
