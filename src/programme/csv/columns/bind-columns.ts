import { nearMatches } from '../../../base/text/near-matches.ts';
import { nameParts } from '../cells/name-parts.ts';
import type { Fault } from '../fault.ts';
import type { Table } from '../read-table.ts';
import { type Column, titleKey } from './column.ts';

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
export function bindColumns(table: Table, columns: readonly Column[]): Bound {
  const { file, header } = table;
  const byTitle = new Map(
    columns.flatMap((column) => column.titles.map((title) => [titleKey(title), column] as const)),
  );
  const exact = header.flatMap((title, index) => {
    const column = byTitle.get(titleKey(title));
    return column === undefined ? [] : [{ column, index, title }];
  });
  const bound = [...exact, ...namedInParts(header, columns, exact)];
  const taken = new Set(bound.map(({ index }) => index));
  const notes = header
    .filter((title, index) => title !== '' && !taken.has(index))
    .map((title) => `${file}: ${ignored(title, columns)}`);
  const faults = [...missing(table, columns, bound), ...doubled(table, bound)];
  return { columns: bound, faults, notes };
}

/**
 * Columns that must be there, and have no title of their own but are one of its names in a single
 * other: `国家 Country`, `Country (ISO)`. Others stay as they are: `Arrived (y/n)` holds no days.
 */
function namedInParts(
  header: readonly string[],
  columns: readonly Column[],
  exact: readonly BoundColumn[],
): readonly BoundColumn[] {
  const present = new Set(exact.map(({ column }) => column));
  const free = header
    .map((title, index) => ({ title, index, keys: nameParts(title).map(titleKey) }))
    .filter(({ index }) => exact.every((other) => other.index !== index));
  const bound = columns.flatMap((column) => {
    if (!column.required || present.has(column)) return [];
    const titles = new Set(column.titles.map(titleKey));
    const [found, ...others] = free.filter(({ keys }) => keys.some((key) => titles.has(key)));
    if (found === undefined || others.length > 0) return [];
    return [{ column, index: found.index, title: found.title }];
  });
  // A title that names two columns, such as `Contact / company`, is left for its author to part.
  return bound.filter(({ index }) => bound.filter((other) => other.index === index).length === 1);
}

function ignored(title: string, columns: readonly Column[]): string {
  const [near] = nearMatches(
    title,
    columns.map(({ titles }) => titles[0]),
  );
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return `the column "${title}" is unknown and is ignored${hint}`;
}

function missing(
  { file, headerNumber }: Table,
  columns: readonly Column[],
  bound: readonly BoundColumn[],
): readonly Fault[] {
  const present = new Set(bound.map(({ column }) => column));
  return columns
    .filter((column) => column.required && !present.has(column))
    .map(({ titles, expected, example }) => ({
      file,
      row: headerNumber,
      column: titles[0],
      written: '',
      expected: `a column "${titles[0]}" (or "${titles.slice(1, 4).join('", "')}"): ${expected}`,
      example,
      missing: true,
    }));
}

function doubled({ file, headerNumber }: Table, bound: readonly BoundColumn[]): readonly Fault[] {
  return bound.flatMap(({ column, title }, place) => {
    const earlier = bound.slice(0, place).find((other) => other.column === column);
    if (earlier === undefined) return [];
    const expected = `one column for "${column.titles[0]}"; "${earlier.title}" means the same`;
    return [{ file, row: headerNumber, column: title, written: title, expected }];
  });
}
