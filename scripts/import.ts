import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { describeColumns } from '../src/programme/describe-columns.ts';
import {
  type ImportFile,
  type ImportReport,
  importCsv,
  type Layout,
  type Progress,
} from '../src/programme/import-csv.ts';
import { type ImportMode, summaryOf } from '../src/programme/import-summary.ts';
import type { AfterWriting, ProgrammeStore } from '../src/programme/ports.ts';

import { using } from './cli/using.ts';

export interface ImportParts {
  readonly programme: ProgrammeStore;
  /** Names of the colleagues whom owners may be; none: owners are not looked at. */
  readonly members?: readonly string[];
  /** Codes of the countries of which days off are known; absent: countries are not looked at. */
  readonly calendars?: readonly string[];
  /** Makes the plans of what was written. */
  readonly afterWriting?: AfterWriting;
  close(): Promise<void>;
}

interface Options {
  readonly accounts?: string;
  readonly contacts?: string;
  readonly shipments?: string;
  readonly encoding?: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Faults in `--json`; their number is told in full. */
const JSON_FAULTS_LIMIT = 1_000;

const HELP = `
One file with a row per contact and shipment (* required):
${describeColumns('combined')}

--accounts:
${describeColumns('accounts')}

--contacts:
${describeColumns('contacts')}

--shipments:
${describeColumns('shipments')}

Column titles may be in English or Chinese, in any order, in upper or lower case; other columns are
ignored. Delimiters (comma, semicolon, tab, bar) and encodings (UTF-8, UTF-16, GB18030) are detected;
a first line such as sep=; sets the delimiter.
A missing id is derived from the account's, contact's or order's name. A column that is not in the
file leaves the stored value unchanged; an empty cell clears it.
An owner who is not a member in TEAM_FILE is reported with the nearest name, and imported anyway; so
is a country without a calendar, where Saturday and Sunday are taken for the weekend.

Exit status: 0 all rows imported, 1 some refused, 2 wrong usage.`;

/** `quayside import`: takes accounts, contacts and shipments over from CSV files. */
export function importCommand(open: () => Promise<ImportParts>): Command {
  return new Command('import')
    .description('import accounts, contacts and shipments from CSV files')
    .argument('[file]', 'one file with everything, a row per contact and shipment')
    .option('--accounts <file>', 'buyer companies')
    .option('--contacts <file>', 'people at these companies')
    .option('--shipments <file>', 'shipments to these companies')
    .option('--encoding <name>', 'the encoding of all files, if it is detected wrongly')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--strict', 'write nothing if any row is refused')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, options: Options, command: Command) => {
      const files = await readFiles(file, options);
      if (typeof files === 'string') return command.error(`error: ${files}`, { exitCode: 2 });
      const report = await using(open, (parts) => runImport(files, options, parts, command));
      const lines = options.json ? [asJson(report)] : summaryOf(report, modeOf(options));
      command.configureOutput().writeOut?.(`${lines.join('\n')}\n`);
      process.exitCode = report.faults.length === 0 ? 0 : 1;
    });
}

async function runImport(
  files: readonly ImportFile[],
  { dryRun = false, strict = false }: Options,
  { programme, members = [], calendars, afterWriting }: ImportParts,
  command: Command,
): Promise<ImportReport> {
  const isTty = process.stderr.isTTY === true;
  const onProgress = (progress: Progress) =>
    command.configureOutput().writeErr?.(progressText(progress, isTty));
  const options = {
    ...{ dryRun, strict, members, onProgress },
    ...(calendars && { calendars }),
    ...(afterWriting && { afterWriting }),
  };
  return await importCsv(files, programme, options);
}

function modeOf({ dryRun, strict }: Options): ImportMode {
  if (dryRun) return 'dry-run';
  return strict ? 'strict' : 'import';
}

function asJson(report: ImportReport): string {
  const faults = report.faults.slice(0, JSON_FAULTS_LIMIT);
  return JSON.stringify({ ...report, faults, faultCount: report.faults.length }, undefined, 2);
}

/** The files with their bytes, or what is wrong with the command line. */
async function readFiles(
  combined: string | undefined,
  { accounts, contacts, shipments, encoding }: Options,
): Promise<readonly ImportFile[] | string> {
  if (encoding !== undefined && !isEncoding(encoding)) {
    return `--encoding "${encoding}" is not known; try utf-8, gb18030, euc-kr or windows-1252`;
  }
  const wanted: readonly (readonly [Layout, string | undefined])[] = [
    ['accounts', accounts],
    ['contacts', contacts],
    ['shipments', shipments],
    ['combined', combined],
  ];
  const files: ImportFile[] = [];
  for (const [layout, path] of wanted) {
    if (path === undefined) continue;
    const bytes = await readFile(path).catch((error: Error) => error);
    if (bytes instanceof Error) return `cannot read ${path}: ${bytes.message}`;
    files.push({ layout, name: basename(path), bytes, encoding });
  }
  return files.length > 0 ? files : 'name a file to import; --help lists its columns';
}

function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

const BAR_WIDTH = 30;

/** A bar that overwrites itself on a terminal; elsewhere one line when a kind is done. */
export function progressText({ kind, done, total }: Progress, isTty: boolean): string {
  if (!isTty) return done === total ? `${kind}: ${done} of ${total} written\n` : '';
  const filled = Math.round((BAR_WIDTH * done) / total);
  const bar = '#'.repeat(filled).padEnd(BAR_WIDTH);
  return `\r${kind.padEnd(10)}[${bar}] ${done}/${total}${done === total ? '\n' : ''}`;
}
