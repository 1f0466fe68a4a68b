import type { Collection, Index } from '../port/collection.ts';
import { literal, memberSql, pathOf, quoted } from './members.ts';

/** What documents lie next to each other by, in the table or in an index. */
export interface Order {
  readonly columns: readonly string[];
  /** Documents without the first one are not in it. */
  readonly isSparse: boolean;
}

/** What of a collection the queries must know. */
export interface Table {
  readonly name: string;
  /** The side tables of the members that are arrays. */
  readonly sides: ReadonlyMap<string, string>;
  /** Members that an index holds, each a text, a number or a truth value. */
  readonly indexed: ReadonlySet<string>;
  readonly orders: readonly Order[];
}

/** One part of a collection that is there or is missing, and how it is made. */
export interface Part {
  /** What SQLite or the table `meta` lists once all of it is made. */
  readonly name: string;
  readonly sql: readonly string[];
}

type Declared = Pick<Collection<never>, 'name' | 'indexes'>;

export function tableOf({ name, indexes }: Declared): Table {
  const each = indexes.filter((index) => index.each);
  return {
    name,
    sides: new Map(each.map(({ members }) => [only(members), sideOf(name, members)])),
    orders: ordersOf(indexes),
    indexed: new Set(indexes.flatMap((index) => (index.each ? [] : index.members))),
  };
}

function ordersOf(indexes: readonly Index[]): readonly Order[] {
  const plain = indexes.filter(({ each, unique }) => !each && !unique);
  const byMembers = plain.map(({ members, sparse = false }) => ({
    columns: members.includes('_id') ? members : [...members, '_id'],
    isSparse: sparse,
  }));
  return [{ columns: ['_id'], isSparse: false }, ...byMembers];
}

/** Everything a collection consists of: the table before what stands on it. */
export function partsOf(collection: Declared): readonly Part[] {
  const { name } = collection;
  if (!/^[a-z][a-z_]*$/.test(name) || name === 'meta') {
    throw new Error(`${name} cannot be the name of a collection`);
  }
  const columns = 'key TEXT PRIMARY KEY NOT NULL, doc TEXT NOT NULL';
  const table = { name, sql: [`CREATE TABLE IF NOT EXISTS ${quoted(name)} (${columns})`] };
  return [table, ...collection.indexes.flatMap((index) => indexParts(name, index))];
}

function indexParts(table: string, index: Index): readonly Part[] {
  if (index.each) return [sidePart(table, index)];
  const name = `${table}__${index.members.join('__')}`;
  const values = index.members.map(memberSql);
  const [first = ''] = values;
  const where = index.sparse ? ` WHERE ${first} IS NOT NULL` : '';
  if (!index.unique) {
    const last = index.members.includes('_id') ? [] : ['key'];
    return [indexPart(name, `${on(table, [...values, ...last])}${where}`)];
  }
  const unique = indexPart(`${name}__unique`, `${on(table, values)}${where}`, 'UNIQUE ');
  return values.length === 1 ? [unique] : [unique, partlyAbsent(table, name, values)];
}

/** For SQLite, two documents without a later member differ in it; for the port they are equal in it. */
function partlyAbsent(table: string, name: string, values: readonly string[]): Part {
  const [first = '', ...later] = values;
  const known = [first, ...later.map((value) => `ifnull(${value},x'')`)];
  const where = `WHERE ${first} IS NOT NULL AND (${later.map((value) => `${value} IS NULL`).join(' OR ')})`;
  return indexPart(`${name}__unique_absent`, `${on(table, known)} ${where}`, 'UNIQUE ');
}

function on(table: string, columns: readonly string[]): string {
  return `${quoted(table)} (${columns.join(', ')})`;
}

function indexPart(name: string, rest: string, kind = ''): Part {
  return { name, sql: [`CREATE ${kind}INDEX IF NOT EXISTS ${quoted(name)} ON ${rest}`] };
}

/** The elements of an array member, each with the key of its document, kept by triggers. */
function sidePart(table: string, { members }: Index): Part {
  const name = sideOf(table, members);
  const side = quoted(name);
  const path = literal(pathOf(only(members)));
  // The outer statement decides about conflicts inside a trigger, so that there must be none.
  const add = (from: string) =>
    `INSERT INTO ${side} (value, key) SELECT DISTINCT element.atom, ${from}.key FROM json_each(${from}.doc, ${path}) AS element WHERE element.atom IS NOT NULL`;
  const drop = `DELETE FROM ${side} WHERE key = old.key AND value IN (SELECT atom FROM json_each(old.doc, ${path}))`;
  const trigger = (event: string, when: string, steps: string) =>
    `CREATE TRIGGER IF NOT EXISTS ${quoted(`${name}__${event.toLowerCase()}`)} AFTER ${event} ON ${quoted(table)}${when} BEGIN ${steps}; END`;
  const differs = ` WHEN (old.doc -> ${path}) IS NOT (new.doc -> ${path})`;
  const mark = `made ${name}`;
  return {
    name: mark,
    sql: [
      `CREATE TABLE IF NOT EXISTS ${side} (value NOT NULL, key TEXT NOT NULL, PRIMARY KEY (value, key)) WITHOUT ROWID`,
      trigger('INSERT', '', add('new')),
      trigger('DELETE', '', drop),
      trigger('UPDATE', differs, `${drop}; ${add('new')}`),
      // What stood there before the index was declared.
      `INSERT OR IGNORE INTO ${side} (value, key) SELECT element.atom, stored.key FROM ${quoted(table)} AS stored, json_each(stored.doc, ${path}) AS element WHERE element.atom IS NOT NULL`,
      `INSERT OR IGNORE INTO meta (name, value) VALUES (${literal(mark)}, '')`,
    ],
  };
}

function sideOf(table: string, members: readonly string[]): string {
  return `${table}__each__${only(members)}`;
}

function only([member = '', ...others]: readonly string[]): string {
  if (others.length > 0) throw new Error('An index over elements has one member');
  return member;
}
