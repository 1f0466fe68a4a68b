import { checkWhere } from '../port/check-where.ts';
import type { Condition, Value } from '../port/documents.ts';
import { memberSql, quoted } from './members.ts';
import type { Cell } from './protocol.ts';
import type { Table } from './schema.ts';

/** A piece of SQL with what its question marks stand for. */
export interface Sql {
  readonly text: string;
  readonly params: readonly Cell[];
}

/** The conditions, joined; empty where there is none. Begins with ` WHERE `. */
export function whereSql(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return { text: '', params: [] };
  return {
    text: ` WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    params: conditions.flatMap(({ params }) => params),
  };
}

/** What each member must meet. Throws for a condition that no engine could answer. */
export function conditionsSql(
  table: Table,
  where: Readonly<Record<string, Condition | undefined>> = {},
): readonly Sql[] {
  checkWhere(where);
  return Object.entries(where).flatMap(([member, condition]) => {
    if (condition === undefined) return [];
    const side = table.sides.get(member);
    if (side === undefined) return conditionSql(memberSql(member), condition);
    return elementConditions(condition).map((one) => within(side, conditionSql('value', one)));
  });
}

/** Of `all`, each is a condition that an element of its own may meet. */
function elementConditions(condition: Condition): readonly Condition[] {
  return typeof condition === 'object' && 'all' in condition ? condition.all : [condition];
}

function within(side: string, conditions: readonly Sql[]): Sql {
  const { text, params } = whereSql(conditions);
  return { text: `key IN (SELECT key FROM ${quoted(side)}${text})`, params };
}

function conditionSql(value: string, condition: Condition): readonly Sql[] {
  if (typeof condition !== 'object') return [sql(`${value} = ?`, cell(condition))];
  if ('in' in condition) {
    const given = JSON.stringify(condition.in.map(cell));
    return [sql(`${value} IN (SELECT value FROM json_each(?))`, given)];
  }
  if ('prefix' in condition) return prefixSql(value, condition.prefix);
  if ('all' in condition) throw new Error('Only an indexed array has elements');
  return rangeSql(value, condition);
}

const BOUNDS = [
  ['gt', '>'],
  ['gte', '>='],
  ['lt', '<'],
  ['lte', '<='],
] as const;

type Range = { readonly [Name in (typeof BOUNDS)[number][0]]?: Value };

/** Numbers stand before texts in SQLite's order: the empty text is the border between them. */
function rangeSql(value: string, range: Range): readonly Sql[] {
  const given = BOUNDS.flatMap(([name, sign]) => {
    const bound = range[name];
    return bound === undefined ? [] : [{ sign, bound }];
  });
  const [first] = given;
  if (first === undefined) return [sql(`${value} IS NOT NULL`)];
  const conditions = given.map(({ sign, bound }) => sql(`${value} ${sign} ?`, cell(bound)));
  const border = sql(`${value} ${typeof first.bound === 'string' ? '>=' : '<'} ''`);
  return [...conditions, border];
}

function prefixSql(value: string, prefix: string): readonly Sql[] {
  const end = afterPrefix(prefix);
  const from = sql(`${value} >= ?`, prefix);
  return end === undefined ? [from] : [from, sql(`${value} < ?`, end)];
}

const LAST_POINT = 0x10_ff_ff;
const BEFORE_SURROGATES = 0xd7_ff;
const AFTER_SURROGATES = 0xe0_00;

/** The least text that stands behind all with this prefix; undefined where there is none. */
export function afterPrefix(prefix: string): string | undefined {
  const points = [...prefix].map((letter) => letter.codePointAt(0) ?? 0);
  while (points.at(-1) === LAST_POINT) points.pop();
  const last = points.pop();
  if (last === undefined) return undefined;
  const next = last === BEFORE_SURROGATES ? AFTER_SURROGATES : last + 1;
  return String.fromCodePoint(...points, next);
}

function sql(text: string, ...params: readonly Cell[]): Sql {
  return { text, params };
}

/** A value as SQLite keeps it. */
export function cell(value: Value): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}
