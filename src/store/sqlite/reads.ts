import type { Condition } from '../port/documents.ts';
import { afterPrefix, conditionsSql, type Sql, whereSql } from './conditions.ts';
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

type Range = Extract<Condition, { readonly gt?: unknown }>;

/** Where a page ends: what the last document is ordered by, its key last. */
export type Cursor = readonly Cell[];

/** Columns of a page: what it is ordered by, the key last, and then what was asked for. */
export function pageSql(table: Table, asked: Asked, limit: number, after?: Cursor): Sql {
  const order = orderOf(asked.order ?? []);
  const columns = order.map(memberSql);
  const conditions = conditionsSql(
    table,
    after ? { ...asked.where, ...bound(asked, after) } : asked.where,
  );
  const next = after === undefined ? [] : [afterSql(columns, after, asked)];
  const where = whereSql([...conditions, ...next]);
  const direction = asked.descending ? ' DESC' : '';
  const by = columns.map((column) => `${column}${direction}`).join(', ');
  const shown = [...columns, ...shownColumns(table, asked.pick)].join(', ');
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

/** Whether an index may hold all that was picked: then the documents themselves need not be read. */
export function isHeldByIndexes({ indexed }: Table, pick: readonly string[] | undefined): boolean {
  return pick?.every((name) => indexed.has(name)) ?? false;
}

/**
 * `->` gives a member as JSON text, which tells true from 1 and null from nothing. Of what an index may hold
 * come the value and this text, which is only asked for where the value leaves a doubt.
 */
function shownColumns(table: Table, pick: readonly string[] | undefined): readonly string[] {
  if (pick === undefined) return ['doc'];
  const isHeld = isHeldByIndexes(table, pick);
  return pick.flatMap((name) => {
    const json = `doc -> ${literal(pathOf(name))}`;
    if (!isHeld) return [json];
    const value = memberSql(name);
    return [value, `CASE WHEN ${value} IS NULL OR ${value} IN (0, 1) THEN ${json} END`];
  });
}

/**
 * The end of the last page in the place of the bound where the query began: SQLite goes to one bound only, and
 * would pass all earlier pages again. It is that of the first member in the order that has no fixed value.
 */
function bound({ where = {}, order = [], descending }: Asked, after: Cursor): Where {
  const members = orderOf(order);
  const at = members.findIndex((member) => !isFixed(where[member]));
  const [member = '_id', value = null] = [members[at], after[at]];
  const range = rangeIn(where[member]);
  if (range === undefined || value === null || typeof value === 'bigint') return {};
  const { gt, gte, lt, lte }: Range = range;
  return descending
    ? { [member]: { ...defined({ gt, gte }), lte: value } }
    : { [member]: { ...defined({ lt, lte }), gte: value } };
}

function rangeIn(condition: Condition | undefined) {
  if (typeof condition !== 'object' || 'in' in condition || 'all' in condition) return undefined;
  if (!('prefix' in condition)) return condition;
  const end = afterPrefix(condition.prefix);
  return { gte: condition.prefix, ...(end !== undefined && { lt: end }) };
}

function isFixed(condition: Condition | undefined): boolean {
  return condition !== undefined && typeof condition !== 'object';
}

function defined<Value>(
  range: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(range).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
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
