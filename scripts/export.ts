import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { isTimeZone, zonesMeant } from '../src/base/time-zone.ts';
import type { KeptFiles } from '../src/engine/ports.ts';
import type {
  CaseDetail,
  CaseDetailReader,
  CaseHeardReader,
  FeedbackReader,
  ResponseReader,
} from '../src/insight/ports.ts';
import { toldFeedback } from '../src/insight/report/told-feedback.ts';
import { type Period, parsePeriod } from '../src/insight/scope/period.ts';
import type { Tagger } from '../src/insight/tagging/tagger.ts';
import { ANSWER_COLUMNS, answerRows } from '../src/render/export/answer-columns.ts';
import { CASE_COLUMNS } from '../src/render/export/case-columns.ts';
import { type Column, describeColumns } from '../src/render/export/column.ts';
import { csvPieces } from '../src/render/export/csv.ts';
import { FEEDBACK_COLUMNS } from '../src/render/export/feedback-columns.ts';
import { RESPONSE_COLUMNS } from '../src/render/export/response-columns.ts';
import { xlsxFile } from '../src/render/export/xlsx.ts';
import { type NamedResponse, withFiles } from './cli/export-files.ts';
import { openPrivate } from './cli/private-file.ts';
import { using } from './cli/using.ts';

/** What is exported is read from here. */
export interface ExportParts {
  readonly responses: ResponseReader;
  /** Absent where nobody keeps cases. */
  readonly cases?: CaseDetailReader & CaseHeardReader;
  /** Absent where nobody keeps what is said unasked. */
  readonly feedback?: FeedbackReader;
  /** Tells what words are about and how they feel. */
  readonly tagger: Tagger;
  /** What the team calls somebody; absent: their identity is told. */
  readonly nameOf?: (identity: string) => Promise<string>;
  /** Absent where nobody keeps files. */
  readonly files?: Pick<KeptFiles, 'find' | 'open'>;
  close(): Promise<void>;
}

const TABLES = ['responses', 'answers', 'cases', 'feedback'] as const;

interface Options {
  readonly period: string;
  readonly timeZone?: string;
  readonly format: 'csv' | 'xlsx';
  readonly what: (typeof TABLES)[number];
  readonly out: string;
  /** The folder to which the files themselves are written. */
  readonly files?: string;
}

const STANDARD_OUTPUT = '-';

const HELP = `
--what responses, a row for each response begun in the period:
${describeColumns(RESPONSE_COLUMNS)}

--what answers, a row for each of their answers and each "why?":
${describeColumns(ANSWER_COLUMNS)}

--what cases, a row for each case opened in the period:
${describeColumns(CASE_COLUMNS)}

--what feedback, a row for each unprompted remark of a buyer in the period: during a question,
after the survey, without an invitation, or to a colleague who had taken over:
${describeColumns(FEEDBACK_COLUMNS)}

CSV is UTF-8 with a byte order mark. Anything that a spreadsheet would calculate is preceded by an
apostrophe: a text, a line in it, and what follows a tab or a semicolon. Ids of letters, digits and
hyphens are unchanged, so that files can be joined. Scores are numbers. Without --out, or with
--out -, CSV goes to standard output; only its owner can read a file.

--files FOLDER also writes what buyers sent with these responses, under the names in the column
files. A file whose content is not recognised ends in .bin.

Exit status: 0 done, 1 not written, 2 wrong usage.`;

/**
 * `quayside export`: responses, answers, cases or feedback of a period, as CSV or as a workbook. Days and
 * months are the team's, as in a report, so both hold the same responses.
 */
export function exportCommand(
  open: () => Promise<ExportParts>,
  readTimeZone: () => Promise<string>,
  now: () => number,
): Command {
  const format = new Option('--format <format>', 'file format').choices(['csv', 'xlsx']);
  const what = new Option('--what <rows>', 'what each row is').choices(TABLES);
  return new Command('export')
    .description('write responses, answers, cases or feedback of a period as CSV or XLSX')
    .option('--period <period>', '30d, 12w, 2026-10 or 2026-10-01..2026-10-31', '30d')
    .option('--time-zone <zone>', 'time zone of days and months; absent: the team’s')
    .addOption(format.default('csv'))
    .addOption(what.default('responses'))
    .option('--out <file>', 'file to write; - is standard output', STANDARD_OUTPUT)
    .option('--files <folder>', 'folder to write photos, recordings and files to')
    .addHelpText('after', HELP)
    .action(async (options: Options, command: Command) => {
      const timeZone = options.timeZone ?? (await readTimeZone());
      const period = periodOf(options, timeZone, now());
      if (typeof period === 'string') return command.error(`error: ${period}`, { exitCode: 2 });
      const written = using(open, (parts) => writeTable(parts, period, options, command));
      const fault = await written.catch(faultIn);
      if (fault !== undefined) command.configureOutput().writeErr?.(`error: ${fault}\n`);
      process.exitCode = fault === undefined ? 0 : 1;
    });
}

/** The period, or what is wrong with the command line. */
function periodOf(
  { period, format, out }: Options,
  timeZone: string,
  now: number,
): Period | string {
  if (format === 'xlsx' && out === STANDARD_OUTPUT) return 'a workbook needs a file: --out FILE';
  const meant = zonesMeant(timeZone);
  if (meant.length > 0) return `"${timeZone}" may be ${meant.join(' or ')}; write which`;
  if (!isTimeZone(timeZone)) {
    return `"${timeZone}" is not a time zone; write one such as UTC or Asia/Shanghai`;
  }
  return (
    parsePeriod(period, now, timeZone) ??
    `"${period}" is not a period; write 30d, 12w, 2026-10 or 2026-10-01..2026-10-31`
  );
}

/** Why it could not be written. Throws what is neither the rows' fault nor the file's. */
function faultIn(error: unknown): string {
  if (error instanceof RangeError || isFileError(error)) return error.message;
  throw error;
}

/** Why there is nothing to write, if so. */
async function writeTable(
  parts: ExportParts,
  period: Period,
  options: Options,
  command: Command,
): Promise<string | undefined> {
  const { from, to } = period;
  const { responses, cases, feedback, tagger, files = NO_FILES } = parts;
  const named = () => withFiles(responses.startedBetween(from, to), files, options.files);
  switch (options.what) {
    case 'responses':
      await write(RESPONSE_COLUMNS, eachResponse(named()), options, command);
      return undefined;
    case 'answers':
      await write(ANSWER_COLUMNS, eachAnswer(named(), tagger), options, command);
      return undefined;
    case 'cases': {
      if (cases === undefined) return 'no cases are kept here';
      const rows = namingOwners(cases.detailsBetween(from, to), parts.nameOf);
      await write(CASE_COLUMNS, rows, options, command);
      return undefined;
    }
    case 'feedback': {
      if (feedback === undefined) return 'nothing said unasked is kept here';
      const rows = toldFeedback(period, { feedback, tagger, ...(cases && { cases }) });
      await write(FEEDBACK_COLUMNS, rows, options, command);
      return undefined;
    }
  }
}

async function* namingOwners(
  rows: AsyncIterable<CaseDetail>,
  nameOf: ExportParts['nameOf'] = async (identity) => identity,
): AsyncIterable<CaseDetail> {
  for await (const row of rows) {
    yield row.owner === undefined ? row : { ...row, owner: await nameOf(row.owner) };
  }
}

const NO_FILES: NonNullable<ExportParts['files']> = {
  find: async () => [],
  open: async () => undefined,
};

async function* eachResponse(named: AsyncIterable<NamedResponse>) {
  for await (const { response, names } of named) yield { ...response, names };
}

async function* eachAnswer(named: AsyncIterable<NamedResponse>, tagger: Tagger) {
  for await (const { response, names } of named) yield* answerRows(response, tagger, names);
}

async function write<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
  { format, what, out }: Options,
  command: Command,
): Promise<void> {
  if (format === 'xlsx') {
    const workbook = await xlsxFile(what, columns, rows);
    return await writePrivately(out, [workbook]);
  }
  const pieces = csvPieces(columns, rows);
  if (out !== STANDARD_OUTPUT) return await writePrivately(out, pieces);
  const { writeOut } = command.configureOutput();
  for await (const piece of pieces) writeOut?.(piece);
}

async function writePrivately(
  out: string,
  pieces: AsyncIterable<string> | Iterable<Uint8Array>,
): Promise<void> {
  const file = await openPrivate(out);
  await pipeline(pieces, file.createWriteStream());
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'path' in error;
}
