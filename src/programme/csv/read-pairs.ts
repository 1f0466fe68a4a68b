import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Pair } from '../choose-pairs.ts';
import { delimited, LINE_ENDS } from './detect-delimiter.ts';

const Row = z.object({
  record: z.record(z.string(), z.string()),
  info: z.object({ lines: z.number() }),
});

/** A row of a file of pairs, with the line on which it ends. */
export type PairRow = { readonly row: number } & (
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'fault'; readonly why: string }
);

/** Reads `contact,shipment` rows of a CSV file in UTF-8; throws csv-parse's error where it is none. */
export function readPairs(text: string): readonly PairRow[] {
  const { delimiter, text: table } = delimited(text);
  const rows: unknown = parse(table, {
    bom: true,
    delimiter,
    record_delimiter: LINE_ENDS,
    columns: (titles: readonly string[]) => titles.map((title) => title.trim().toLowerCase()),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  return z.array(Row).parse(rows).map(pairOf);
}

function pairOf({ record, info }: z.infer<typeof Row>): PairRow {
  const { contact = '', shipment = '' } = record;
  const missing = [...(contact ? [] : ['contact']), ...(shipment ? [] : ['shipment'])];
  if (missing.length === 0) return { row: info.lines, kind: 'pair', pair: { contact, shipment } };
  return { row: info.lines, kind: 'fault', why: `the ${missing.join(' and the ')} is missing` };
}
