/** What a cell holds; null leaves it empty. Times are ISO texts, so that all programs read them alike. */
export type Cell = string | number | boolean | null;

/** A column of an export. Its title never changes its meaning; new columns join at the end. */
export interface Column<Row> {
  readonly title: string;
  /** What it holds, for people. */
  readonly holds: string;
  /** It names a record that other exports name too: the value must not change. */
  readonly isId?: true;
  readonly of: (row: Row) => Cell;
}

/** The columns as they are explained, one a line. */
export function describeColumns<Row>(columns: readonly Column<Row>[]): string {
  const width = Math.max(...columns.map(({ title }) => title.length)) + 2;
  return columns.map(({ title, holds }) => `  ${title.padEnd(width)}${holds}`).join('\n');
}

export function isoTime(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
