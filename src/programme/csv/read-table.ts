import { type CsvError, parse } from 'csv-parse/sync';
import { type Decoded, decodeText } from './decode-text.ts';
import { delimited, LINE_ENDS } from './detect-delimiter.ts';
import type { Fault } from './fault.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the operator named it; undefined: it is found out. */
  readonly encoding?: string | undefined;
}

export interface Row {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** The row with the titles; those above it are empty. */
  readonly headerNumber: number;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** Cells as they were written, without surrounding blanks and without an export's guard. */
export function readTable(source: SourceFile): Table {
  const decoded = decodeText(source.bytes, source.encoding);
  if (decoded.kind === 'unreadable') return unreadable(source.name, decoded.expected);
  return tableOf(source.name, decoded);
}

function unreadable(file: string, expected: string): Table {
  const faults = [{ file, row: 1, column: '', written: '', expected }];
  const nothing = { delimiter: ',', headerNumber: 1, header: [], rows: [] };
  return { file, encoding: 'unknown', ...nothing, faults };
}

function tableOf(file: string, decoded: Extract<Decoded, { kind: 'text' }>): Table {
  const { encoding } = decoded;
  const { delimiter, text } = delimited(decoded.text);
  const { records, errors } = recordsOf(text, delimiter);
  const rows = records.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }));
  const [header, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (header === undefined) {
    return unreadable(file, 'a first row with the names of the columns');
  }
  return {
    file,
    encoding,
    delimiter,
    headerNumber: header.number,
    header: header.cells,
    rows: others,
    faults: errors.map((error) => faultOf(file, rows.length, error)),
  };
}

/**
 * A quote that is never closed spoils what follows it; the rows before it are read all the same.
 */
function recordsOf(text: string, delimiter: string) {
  const errors: CsvError[] = [];
  const records = parse(text, {
    bom: true,
    delimiter,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    on_skip: (error) => {
      if (error !== undefined) errors.push(error);
      return undefined;
    },
  });
  return { records, errors };
}

function faultOf(file: string, rowsRead: number, error: CsvError): Fault {
  const expected = `quotes in pairs, and a quote inside quotes doubled (${error.code})`;
  const example = '"12"" pine boards"';
  return { file, row: rowsRead + 1, column: '', written: '', expected, example };
}

const GUARDED = new Set(['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠']);

/** An export puts an apostrophe before what a spreadsheet would take for a formula. */
function cellOf(written: string): string {
  const trimmed = written.trim().normalize('NFC');
  return trimmed.startsWith("'") && GUARDED.has(trimmed[1] ?? '') ? trimmed.slice(1) : trimmed;
}
