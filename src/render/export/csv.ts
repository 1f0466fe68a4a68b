import { stringify } from 'csv-stringify/sync';
import { CSV_LOOK } from '../../base/text/csv-look.ts';
import { harmlessCell, harmlessId } from '../../base/text/harmless-cell.ts';
import { cellText } from './cell-text.ts';
import type { Cell, Column } from './column.ts';

/** Rows written at a time: few enough to hold, many enough to be quick. */
const ROWS_AT_ONCE = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV in pieces as the rows come, with a title row and a byte order mark, by which spreadsheets know
 * UTF-8. Texts that would be formulas begin with an apostrophe; numbers stay numbers, and ids stay
 * the ids that they are wherever that can do no harm.
 */
export async function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): AsyncIterable<string> {
  const ids = columns.map(({ isId }) => isId === true);
  yield BYTE_ORDER_MARK + written([columns.map(({ title }) => title)], ids);
  let waiting: (readonly Cell[])[] = [];
  for await (const row of rows) {
    waiting.push(columns.map((column) => column.of(row)));
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield written(waiting, ids);
    waiting = [];
  }
  if (waiting.length > 0) yield written(waiting, ids);
}

function written(cells: (readonly Cell[])[], ids: readonly boolean[]): string {
  return stringify(cells, {
    ...CSV_LOOK,
    cast: {
      string: (text, { index }) => {
        const seen = cellText(text);
        return ids[index] ? harmlessId(seen) : harmlessCell(seen);
      },
      boolean: String,
    },
  });
}
