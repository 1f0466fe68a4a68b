import { nearMatches } from '../../core/near-matches.ts';
import { type Column, titleKey } from './column.ts';
import type { Fault } from './fault.ts';
import type { Table } from './read-table.ts';

/** A column that a file has, and where. */
export interface BoundColumn {
  readonly column: Column;
  readonly index: number;
  /** As the file writes it. */
  readonly title: string;
}

export interface Bound {
  readonly columns: readonly BoundColumn[];
  readonly faults: readonly Fault[];
  /** What was passed over without harm. */
  readonly notes: readonly string[];
}

/** Finds out which column of the file means what; the order and unknown columns do not matter. */
export function bindColumns({ file, header }: Table, columns: readonly Column[]): Bound {
  const byTitle = new Map(
    columns.flatMap((column) => column.titles.map((title) => [titleKey(title), column] as const)),
  );
  const bound: BoundColumn[] = [];
  const notes: string[] = [];
  for (const [index, title] of header.entries()) {
    const column = byTitle.get(titleKey(title));
    if (column !== undefined) bound.push({ column, index, title });
    else if (title !== '') notes.push(`${file}: ${ignored(title, columns)}`);
  }
  const faults = [...missing(file, header, columns, bound), ...doubled(file, bound)];
  return { columns: bound, faults, notes };
}

function ignored(title: string, columns: readonly Column[]): string {
  const [near] = nearMatches(
    title,
    columns.map(({ titles }) => titles[0]),
  );
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return `the column "${title}" is not one we know and is ignored${hint}`;
}

function missing(
  file: string,
  header: readonly string[],
  columns: readonly Column[],
  bound: readonly BoundColumn[],
): readonly Fault[] {
  const present = new Set(bound.map(({ column }) => column));
  return columns
    .filter((column) => column.required && !present.has(column))
    .map(({ titles, expected, example }) => ({
      file,
      row: 1,
      column: titles[0],
      written: header.join(' | '),
      expected: `a column "${titles[0]}" (or "${titles.slice(1, 4).join('", "')}"): ${expected}`,
      example,
    }));
}

function doubled(file: string, bound: readonly BoundColumn[]): readonly Fault[] {
  return bound.flatMap(({ column, title }, place) => {
    const earlier = bound.slice(0, place).find((other) => other.column === column);
    if (earlier === undefined) return [];
    const expected = `one column for "${column.titles[0]}"; "${earlier.title}" means the same`;
    return [{ file, row: 1, column: title, written: title, expected }];
  });
}
