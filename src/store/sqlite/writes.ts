import type { Change, Condition } from '../port/documents.ts';
import { conditionsSql, type Sql, whereSql } from './conditions.ts';
import { literal, memberSql, pathOf, quoted } from './members.ts';
import type { Cell } from './protocol.ts';
import type { Table } from './schema.ts';

export function insertSql({ name }: Table): string {
  return `INSERT INTO ${quoted(name)} (key, doc) VALUES (?, ?) ON CONFLICT DO NOTHING`;
}

export function putSql({ name }: Table): string {
  const update = 'ON CONFLICT (key) DO UPDATE SET doc = excluded.doc';
  return `INSERT INTO ${quoted(name)} (key, doc) VALUES (?, ?) ${update}`;
}

/** Bound to the next document, its key and the version before. */
export function swapSql({ name }: Table): string {
  return `UPDATE ${quoted(name)} SET doc = ? WHERE key = ? AND ${memberSql('version')} = ?`;
}

/** Names stand in parameters, so that changes of the same shape share one prepared statement. */
export function changeSql({ name }: Table, { key, onlyIf, set, unset, remove }: Change): Sql {
  const conditions = [{ text: 'key = ?', params: [key] }, ...exactly(onlyIf ?? {})];
  const where = whereSql(conditions);
  if (remove) return { text: `DELETE FROM ${quoted(name)}${where.text}`, params: where.params };
  const given = Object.entries(set ?? {}).filter(([, value]) => value !== undefined);
  const edited = removing(setting(given), unset ?? []);
  return {
    text: `UPDATE ${quoted(name)} SET doc = ${edited.text}${where.text}`,
    params: [...edited.params, ...where.params],
  };
}

function setting(members: readonly (readonly [string, unknown])[]): Sql {
  if (members.length === 0) return { text: 'doc', params: [] };
  return {
    text: `json_set(doc${', ?, json(?)'.repeat(members.length)})`,
    params: members.flatMap(([member, value]) => [pathOf(member), JSON.stringify(value)]),
  };
}

function removing(from: Sql, members: readonly string[]): Sql {
  if (members.length === 0) return from;
  return {
    text: `json_remove(${from.text}${', ?'.repeat(members.length)})`,
    params: [...from.params, ...members.map(pathOf)],
  };
}

/** JSON text against JSON text: true is not 1, null is not nothing, and documents are compared whole. */
function exactly(values: Readonly<Record<string, unknown>>): readonly Sql[] {
  return Object.entries(values).map(([member, value]) => {
    const path = pathOf(member);
    if (value === undefined) return { text: 'json_type(doc, ?) IS NULL', params: [path] };
    if (typeof value === 'string') {
      return {
        text: "(json_type(doc, ?) = 'text' AND json_extract(doc, ?) = ?)",
        params: [path, path, value],
      };
    }
    if (typeof value === 'number') {
      const kinds = "('integer', 'real')";
      return {
        text: `(json_type(doc, ?) IN ${kinds} AND json_extract(doc, ?) = ?)`,
        params: [path, path, value],
      };
    }
    return { text: 'doc -> ? = json(?)', params: [path, JSON.stringify(value)] };
  });
}

/** A whole number stays one in the document, and exact. */
export function addSql({ name }: Table, key: string, member: string, by: number): Sql {
  const path = literal(pathOf(member));
  const value: Cell = Number.isSafeInteger(by) ? BigInt(by) : by;
  const made = `json_set(json_object('_id', ?), ${path}, ?)`;
  const sum = `json_set(doc, ${path}, ifnull(json_extract(doc, ${path}), 0) + ?)`;
  const text =
    `INSERT INTO ${quoted(name)} (key, doc) VALUES (?, ${made}) ` +
    `ON CONFLICT (key) DO UPDATE SET doc = ${sum} RETURNING json_extract(doc, ${path})`;
  return { text, params: [key, key, value, value] };
}

/** Bound to a list of keys: those of them that still meet the conditions. */
export function removeSql(
  table: Table,
  where: Readonly<Record<string, Condition | undefined>>,
): Sql {
  const keys = { text: 'key IN (SELECT value FROM json_each(?))', params: [] };
  const { text, params } = whereSql([...conditionsSql(table, where), keys]);
  return { text: `DELETE FROM ${quoted(table.name)}${text}`, params };
}
