import { ACCOUNT_COLUMNS } from './csv/columns/account-columns.ts';
import type { Column } from './csv/columns/column.ts';
import { COMBINED_COLUMNS } from './csv/columns/combined-columns.ts';
import { CONTACT_COLUMNS } from './csv/columns/contact-columns.ts';
import { SHIPMENT_COLUMNS } from './csv/columns/shipment-columns.ts';
import { accountOf, recordsOf } from './csv/entry.ts';
import type { Fault } from './csv/fault.ts';
import { linkRows } from './csv/link-rows.ts';
import { type Plan, planImport } from './csv/plan-import.ts';
import { readSheet, type Sheet } from './csv/read-sheet.ts';
import type { SourceFile } from './csv/read-table.ts';
import { strangeOwners } from './csv/strange-owners.ts';
import { unknownCountries } from './csv/unknown-countries.ts';
import type { AfterWriting, ProgrammeStore, RecordKind, RecordOf } from './ports.ts';

/** What a file holds: one kind of record, or a row per contact and shipment. */
export const LAYOUTS = {
  accounts: ACCOUNT_COLUMNS,
  contacts: CONTACT_COLUMNS,
  shipments: SHIPMENT_COLUMNS,
  combined: COMBINED_COLUMNS,
} as const satisfies Record<string, readonly Column[]>;
export type Layout = keyof typeof LAYOUTS;

export interface ImportFile extends SourceFile {
  readonly layout: Layout;
}

export interface ImportOptions {
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** Writes nothing at all where any row is refused. */
  readonly strict?: boolean;
  /** Names of the colleagues whom owners may be; none: owners are not looked at. */
  readonly members?: readonly string[];
  /** Codes of the countries of which days off are known; absent: countries are not looked at. */
  readonly calendars?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  readonly afterWriting?: AfterWriting;
}

export interface Progress {
  readonly kind: RecordKind;
  readonly done: number;
  readonly total: number;
}

export interface Count {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface ImportReport {
  readonly files: readonly {
    readonly file: string;
    readonly encoding: string;
    readonly rows: number;
  }[];
  readonly counts: Readonly<Record<RecordKind, Count>>;
  readonly rowsRefused: number;
  readonly faults: readonly Fault[];
  /** What was passed over without harm. */
  readonly notes: readonly string[];
  /** False for a dry run, and where `strict` found a fault. */
  readonly written: boolean;
}

/** Records per write: one round trip each. */
const BATCH = 500;

/**
 * Takes a programme over from CSV files: good rows are saved, every fault in the others is told.
 * Repeating it changes nothing. Rejects only where the store does.
 */
export async function importCsv(
  files: readonly ImportFile[],
  store: ProgrammeStore,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { dryRun, strict, members = [], calendars, onProgress, afterWriting } = options;
  const sheets = inOrder(files).map((file) => readSheet(file, LAYOUTS[file.layout]));
  const linked = await linkRows(
    sheets.flatMap(({ rows }) => rows),
    store,
  );
  const plan = planImport(linked.rows, linked.stored);
  const counted = reportOf(sheets, plan);
  const notes = [...strangeOwners(plan, members), ...unknownCountries(plan, calendars)];
  const report = { ...counted, notes: [...counted.notes, ...notes] };
  if (dryRun || (strict && report.faults.length > 0)) return report;
  await save(plan, store, onProgress);
  await afterWriting?.(...accountsIn(plan));
  return { ...report, written: true };
}

/** Accounts before those who belong to them. */
function inOrder(files: readonly ImportFile[]): readonly ImportFile[] {
  const order = Object.keys(LAYOUTS);
  return files.toSorted((one, other) => order.indexOf(one.layout) - order.indexOf(other.layout));
}

function reportOf(sheets: readonly Sheet[], plan: Plan): ImportReport {
  const refusedCells = sheets.reduce((sum, { rowsRefused }) => sum + rowsRefused, 0);
  return {
    files: sheets.map(({ file, encoding, rows, rowsRefused }) => ({
      file,
      encoding,
      rows: rows.length + rowsRefused,
    })),
    counts: {
      accounts: count(plan, 'accounts'),
      contacts: count(plan, 'contacts'),
      shipments: count(plan, 'shipments'),
    },
    rowsRefused: refusedCells + plan.rowsRefused,
    faults: [...sheets.flatMap(({ faults }) => faults), ...plan.faults],
    notes: sheets.flatMap(({ notes }) => notes),
    written: false,
  };
}

function count({ planned }: Plan, kind: RecordKind): Count {
  const states = planned.filter(({ entry }) => entry.kind === kind).map(({ state }) => state);
  const of = (wanted: string) => states.filter((state) => state === wanted).length;
  return { new: of('new'), changed: of('changed'), unchanged: of('unchanged') };
}

/** Accounts of all rows, and those of rows that are new or have changed. */
function accountsIn({ planned }: Plan): Parameters<AfterWriting> {
  const changed = planned.filter(({ state }) => state !== 'unchanged');
  const accounts = planned.map(({ entry }) => accountOf(entry));
  return [new Set(accounts), new Set(changed.map(({ entry }) => accountOf(entry)))];
}

async function save(
  { planned }: Plan,
  store: ProgrammeStore,
  onProgress: ImportOptions['onProgress'],
): Promise<void> {
  const entries = planned.filter(({ state }) => state !== 'unchanged').map(({ entry }) => entry);
  const records = recordsOf(entries);
  await saveKind(store, 'accounts', records.accounts, onProgress);
  await saveKind(store, 'contacts', records.contacts, onProgress);
  await saveKind(store, 'shipments', records.shipments, onProgress);
}

async function saveKind<Kind extends RecordKind>(
  store: ProgrammeStore,
  kind: Kind,
  records: readonly RecordOf[Kind][],
  onProgress: ImportOptions['onProgress'],
): Promise<void> {
  const total = records.length;
  for (let done = 0; done < total; done += BATCH) {
    await store.saveMany(kind, records.slice(done, done + BATCH));
    onProgress?.({ kind, done: Math.min(done + BATCH, total), total });
  }
}
