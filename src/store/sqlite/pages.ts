import type { Query } from '../port/documents.ts';
import type { Row } from './protocol.ts';
import { type Asked, type Cursor, orderOf, pageSql } from './reads.ts';
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
  statements: Statements,
  table: Table,
  given: Query<string> & { readonly pick?: readonly PropertyKey[] },
): AsyncGenerator<readonly Document[]> {
  const query = { ...given, pick: given.pick?.map(String) };
  const read = (limit: number, after?: Cursor) =>
    statements.read(pageSql(table, query, limit, after));
  const ordered = orderOf(query.order ?? []).length;
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  let size = FIRST_PAGE_ROWS;
  let after: Cursor | undefined;
  while (left > 0) {
    const limit = Math.min(size, left);
    const rows = await read(limit, after);
    yield rows.map((row) => documentOf<Document>(row.slice(ordered - 1), query));
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

/** The key, and then the whole document or what was picked of it, each as JSON. */
function documentOf<Document>([key, ...texts]: Row, { pick }: Asked): Document {
  if (pick === undefined) return JSON.parse(String(texts[0]));
  const members = pick.flatMap((name, index) => {
    const text = texts[index];
    return text === null || text === undefined ? [] : [[name, JSON.parse(String(text))]];
  });
  return Object.fromEntries([['_id', key], ...members]);
}
