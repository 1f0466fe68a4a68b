import type { Fault } from './csv/fault.ts';
import type { Count, ImportReport } from './import-csv.ts';

/** More faults than this are counted, not told. */
const FAULTS_SHOWN = 100;

export type ImportMode = 'import' | 'dry-run' | 'strict';

/** The report for a person at a terminal, a line each. */
export function summaryOf(report: ImportReport, mode: ImportMode): readonly string[] {
  return [
    ...report.files.map(({ file, rows, encoding }) => `${file}: ${rowCount(rows)}, ${encoding}`),
    ...report.notes.map((note) => `note: ${printable(note)}`),
    ...refusals(report),
    ...Object.entries(report.counts).map(([kind, count]) => `${kind.padEnd(10)}${counted(count)}`),
    verdict(report, mode),
  ];
}

function refusals({ faults, rowsRefused }: ImportReport): readonly string[] {
  if (faults.length === 0) return [];
  const hidden = faults.length - FAULTS_SHOWN;
  return [
    rowsRefused === 0 ? 'Cannot be read:' : `${rowCount(rowsRefused)} refused:`,
    ...faults.slice(0, FAULTS_SHOWN).map((fault) => `  ${told(fault)}`),
    ...(hidden > 0 ? [`  and ${hidden} more, listed by --json`] : []),
  ];
}

function rowCount(rows: number): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'}`;
}

function told({ file, row, column, written, expected, example, missing }: Fault): string {
  const place = column === '' ? `${file} row ${row}` : `${file} row ${row}, "${column}"`;
  const there = written === '' ? 'empty' : JSON.stringify(written);
  const found = missing ? 'there is no such column' : there;
  const hint = example === undefined ? '' : `, e.g. ${example}`;
  return printable(`${place}: ${found}; expected ${expected}${hint}`);
}

/** A cell must not move the cursor or turn the line around. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

function counted({ new: fresh, changed, unchanged }: Count): string {
  return `${fresh} new, ${changed} changed, ${unchanged} unchanged`;
}

function verdict({ written, faults, counts }: ImportReport, mode: ImportMode): string {
  const all = Object.values(counts);
  if (all.every((count) => count.new + count.changed + count.unchanged === 0)) {
    return faults.length > 0
      ? 'Nothing was written: no row could be used.'
      : 'Nothing was written: there are no rows below the titles.';
  }
  if (written) {
    return all.some((count) => count.new + count.changed > 0)
      ? 'Written.'
      : 'Nothing to write: everything is already stored.';
  }
  return mode === 'strict' && faults.length > 0
    ? 'Nothing was written: --strict imports all rows or none.'
    : 'Nothing was written: this was a dry run. An import would do the above.';
}
