import type { RecordKind } from '../ports.ts';
import { type BoundColumn, bindColumns } from './columns/bind-columns.ts';
import type { Column, ParsedCell } from './columns/column.ts';
import { excerpt, type Fault } from './fault.ts';
import { type Row, readTable, type SourceFile } from './read-table.ts';
import { spreadsheetDamage } from './spreadsheet-damage.ts';

/** A row whose every cell means something. */
export interface ReadRow {
  readonly file: string;
  readonly number: number;
  /**
   * By field, for each kind the file holds; an empty cell is undefined, an absent column absent.
   */
  readonly values: ReadonlyMap<RecordKind, ReadonlyMap<string, unknown>>;
  readonly sources: readonly Source[];
}

/** Where a value stood, so that a later fault can name it. */
export interface Source {
  readonly column: Column;
  readonly title: string;
  readonly written: string;
}

export interface Sheet {
  readonly file: string;
  readonly encoding: string;
  readonly rows: readonly ReadRow[];
  readonly rowsRefused: number;
  readonly faults: readonly Fault[];
  readonly notes: readonly string[];
}

/** Reads a file into rows; a row with a fault in any cell is refused, the others are not. */
export function readSheet(source: SourceFile, columns: readonly Column[]): Sheet {
  const table = readTable(source);
  const { file, encoding } = table;
  if (table.header.length === 0) {
    return { file, encoding, rows: [], rowsRefused: 0, faults: table.faults, notes: [] };
  }
  const bound = bindColumns(table, columns);
  if (bound.faults.length > 0) {
    const faults = [...bound.faults, ...table.faults];
    return { file, encoding, rows: [], rowsRefused: table.rows.length, faults, notes: bound.notes };
  }
  const outcomes = table.rows.map((row) => readRow(file, row, bound.columns, table.header.length));
  const rows = outcomes.flatMap(({ row, faults }) => (faults.length === 0 ? [row] : []));
  return {
    file,
    encoding,
    rows,
    rowsRefused: outcomes.length - rows.length + table.faults.length,
    faults: [...outcomes.flatMap(({ faults }) => faults), ...table.faults],
    notes: bound.notes,
  };
}

function readRow(file: string, row: Row, columns: readonly BoundColumn[], width: number) {
  const values = new Map<RecordKind, Map<string, unknown>>();
  const sources: Source[] = [];
  const faults: Fault[] = [...tooWide(file, row, width)];
  for (const { column, index, title } of columns) {
    const source = { column, title, written: row.cells[index] ?? '' };
    const reading = readCell(source);
    sources.push(source);
    const ofKind = values.get(column.kind) ?? new Map<string, unknown>();
    if (reading.ok) values.set(column.kind, ofKind.set(column.field, reading.value));
    else faults.push(faultAt(file, row.number, source, reading.expected));
  }
  return { row: { file, number: row.number, values, sources }, faults };
}

function readCell({ column, written }: Source): ParsedCell {
  if (written === '') return column.required ? { ok: false } : { ok: true, value: undefined };
  const damage = spreadsheetDamage(written);
  if (damage === undefined) return column.read(written);
  return { ok: false, expected: `${column.expected}; ${damage}` };
}

/** `expected` where something finer is known than what the column says of itself. */
export function faultAt(file: string, row: number, source: Source, expected?: string): Fault {
  const { column, title, written } = source;
  return {
    file,
    row,
    column: title,
    written: excerpt(written),
    expected: expected ?? column.expected,
    example: column.example,
  };
}

function tooWide(file: string, { number, cells }: Row, width: number): readonly Fault[] {
  const surplus = cells.slice(width).filter((cell) => cell !== '');
  if (surplus.length === 0) return [];
  const expected = `${width} cells as in the header; a cell with a delimiter in it needs quotes`;
  return [{ file, row: number, column: '', written: excerpt(surplus.join(' | ')), expected }];
}
