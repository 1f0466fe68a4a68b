import type { Condition } from '../port/documents.ts';
import { conditionsSql, type Sql, whereSql } from './conditions.ts';
import { literal, memberSql, pathOf, quoted } from './members.ts';
import type { Cell } from './protocol.ts';
import type { Table } from './schema.ts';

type Where = Readonly<Record<string, Condition | undefined>>;

/** A query of the port, with the member names as plain texts. */
export interface Asked {
  readonly where?: Where | undefined;
  readonly order?: readonly string[] | undefined;
  readonly descending?: boolean | undefined;
  readonly skip?: number | undefined;
  readonly pick?: readonly string[] | undefined;
}

/** Where a page ends: what the last document is ordered by, its key last. */
export type Cursor = readonly Cell[];

/** Columns of a page: what it is ordered by, the key last, and then what was asked for. */
export function pageSql(table: Table, asked: Asked, limit: number, after?: Cursor): Sql {
  const order = orderOf(asked.order ?? []);
  const columns = order.map(memberSql);
  const conditions = conditionsSql(table, asked.where);
  const next = after === undefined ? [] : [afterSql(columns, after, asked)];
  const where = whereSql([...conditions, ...next]);
  const direction = asked.descending ? ' DESC' : '';
  const by = columns.map((column) => `${column}${direction}`).join(', ');
  const shown = [...columns, ...shownColumns(asked.pick)].join(', ');
  const skip = after === undefined ? (asked.skip ?? 0) : 0;
  return {
    text: `SELECT ${shown} FROM ${quoted(table.name)}${where.text} ORDER BY ${by} LIMIT ? OFFSET ?`,
    params: [...where.params, limit, skip],
  };
}

/** The members a page is ordered by: the key last, and nothing behind it. */
export function orderOf(order: readonly string[]): readonly string[] {
  const end = order.indexOf('_id');
  return [...(end === -1 ? order : order.slice(0, end)), '_id'];
}

/** `->` gives a member as JSON text, which tells true from 1 and null from nothing. */
function shownColumns(pick: readonly string[] | undefined): readonly string[] {
  return pick === undefined ? ['doc'] : pick.map((name) => `doc -> ${literal(pathOf(name))}`);
}

/** Comparing rows finds the place in an index, but not among documents without a member. */
function afterSql(columns: readonly string[], after: Cursor, { descending, ...asked }: Asked): Sql {
  const where = asked.where ?? {};
  const isCertain = (asked.order ?? []).every((member) => member === '_id' || member in where);
  const sign = descending ? '<' : '>';
  if (!after.includes(null) && (isCertain || !descending)) {
    const marks = after.map(() => '?').join(', ');
    return { text: `(${columns.join(', ')}) ${sign} (${marks})`, params: after };
  }
  return beyond(columns, after, sign);
}

/** Behind the cursor in the first column, or equal in it and behind in the others. Nothing stands first. */
function beyond(columns: readonly string[], [value = null, ...rest]: Cursor, sign: '<' | '>'): Sql {
  const [column = 'key', ...others] = columns;
  const further = furtherSql(column, value, sign);
  if (others.length === 0) return further;
  const within = beyond(others, rest, sign);
  return {
    text: `(${further.text} OR (${column} IS ? AND ${within.text}))`,
    params: [...further.params, value, ...within.params],
  };
}

function furtherSql(column: string, value: Cell, sign: '<' | '>'): Sql {
  if (value === null) return { text: sign === '>' ? `${column} IS NOT NULL` : 'FALSE', params: [] };
  const text = `${column} ${sign} ?`;
  return { text: sign === '>' ? text : `(${text} OR ${column} IS NULL)`, params: [value] };
}

export function countSql(table: Table, given: Where): Sql {
  const where = whereSql(conditionsSql(table, given));
  return { text: `SELECT count(*) FROM ${quoted(table.name)}${where.text}`, params: where.params };
}

export function distinctSql(table: Table, member: string, given: Where | undefined): Sql {
  const side = table.sides.get(member);
  const conditions = conditionsSql(table, given);
  if (side === undefined) {
    const value = memberSql(member);
    const where = whereSql([...conditions, { text: `${value} IS NOT NULL`, params: [] }]);
    return {
      text: `SELECT DISTINCT ${value} FROM ${quoted(table.name)}${where.text}`,
      params: where.params,
    };
  }
  const { text, params } = whereSql(conditions);
  const keys = text === '' ? '' : ` WHERE key IN (SELECT key FROM ${quoted(table.name)}${text})`;
  return { text: `SELECT DISTINCT value FROM ${quoted(side)}${keys}`, params };
}

/** The kinds of JSON behind the values 0 and 1 of a member: `true`, `false`, or a number. */
export function kindsSql(table: Table, member: string, given: Where | undefined): Sql {
  const value = memberSql(member);
  const where = whereSql([...conditionsSql(table, given), { text: `${value} = ?`, params: [] }]);
  const kind = `json_type(doc,${literal(pathOf(member))})`;
  return {
    text: `SELECT ${kind} FROM ${quoted(table.name)}${where.text} LIMIT 1`,
    params: where.params,
  };
}

export function keysSql(table: Table, given: Where, limit: number): Sql {
  const where = whereSql(conditionsSql(table, given));
  return {
    text: `SELECT key FROM ${quoted(table.name)}${where.text} LIMIT ?`,
    params: [...where.params, limit],
  };
}

export function getSql({ name }: Table): string {
  return `SELECT doc FROM ${quoted(name)} WHERE key = ?`;
}

export function getManySql({ name }: Table): string {
  return `SELECT doc FROM ${quoted(name)} WHERE key IN (SELECT value FROM json_each(?))`;
}

export function confirmSql({ name }: Table): string {
  return `SELECT ${memberSql('version')} FROM ${quoted(name)} WHERE key = ?`;
}
