import type { Query } from '../port/documents.ts';
import type { Cell, Row } from './protocol.ts';
import { type Cursor, isHeldByIndexes, orderOf, pageSql } from './reads.ts';
import type { Table } from './schema.ts';
import type { Statements } from './statements.ts';

const FIRST_PAGE_ROWS = 100;
const PAGE_ROWS = 1_000;
const PAGE_LETTERS = 1_000_000;

/**
 * What a query finds, page by page. Each page is a question of its own, so that none of them takes long, no
 * answer is large, and nobody holds an old view of the file.
 */
export async function* pages<Document>(
  threads: { readonly first: Statements; readonly later: Statements },
  table: Table,
  given: Query<string> & { readonly pick?: readonly PropertyKey[] },
): AsyncGenerator<readonly Document[]> {
  const query = { ...given, pick: given.pick?.map(String) };
  const read = (limit: number, after?: Cursor) =>
    (after ? threads.later : threads.first).read(pageSql(table, query, limit, after));
  const isHeld = isHeldByIndexes(table, query.pick);
  const ordered = orderOf(query.order ?? []).length;
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  let size = FIRST_PAGE_ROWS;
  let after: Cursor | undefined;
  while (left > 0) {
    const limit = Math.min(size, left);
    const rows = await read(limit, after);
    yield rows.map((row) => documentOf<Document>(row.slice(ordered - 1), query.pick, isHeld));
    left -= rows.length;
    after = rows.at(-1)?.slice(0, ordered);
    if (rows.length < limit) return;
    size = nextSize(rows);
  }
}

/** As many rows as come to a megabyte, if they are like the last ones. */
function nextSize(rows: readonly Row[]): number {
  const letters = rows.flat().reduce((sum: number, cell) => sum + String(cell ?? '').length, 0);
  const each = Math.max(1, letters / Math.max(1, rows.length));
  return Math.max(1, Math.min(PAGE_ROWS, Math.floor(PAGE_LETTERS / each)));
}

/** The key, and then the whole document or what was picked of it. */
function documentOf<Document>(
  [key, ...cells]: Row,
  pick: readonly string[] | undefined,
  isHeld: boolean,
): Document {
  if (pick === undefined) return JSON.parse(String(cells[0]));
  const members = pick.flatMap((name, index) => {
    const value = isHeld ? cellValue(cells[2 * index], cells[2 * index + 1]) : parsed(cells[index]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries([['_id', key], ...members]);
}

function parsed(json: Cell | undefined): unknown {
  return json === null || json === undefined ? undefined : JSON.parse(String(json));
}

/** The value itself, unless its JSON text came with it; without both there is no such member. */
function cellValue(value: Cell | undefined, json: Cell | undefined): unknown {
  const isText = json !== null && json !== undefined;
  return isText || value === null ? parsed(json) : value;
}
