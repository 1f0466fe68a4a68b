import { groupBy } from '../../base/group-by.ts';
import type { Stored, Versioned } from '../port/collection.ts';
import type { Change, Query, Value, VersionedDocuments, Where } from '../port/documents.ts';
import { portions } from '../port/portions.ts';
import { isQuick } from './is-quick.ts';
import { pages } from './pages.ts';
import type { Row } from './protocol.ts';
import {
  confirmSql,
  countSql,
  distinctSql,
  getManySql,
  getSql,
  keysSql,
  kindsSql,
} from './reads.ts';
import type { Table } from './schema.ts';
import type { Statements } from './statements.ts';
import { addSql, changeSql, insertSql, putSql, removeSql, swapSql } from './writes.ts';

/** Keys that one question names. */
const KEYS_AT_ONCE = 500;

type Picked<Name> = { readonly pick: readonly Name[] };
type Any<Member extends string> = Query<Member> & Partial<Picked<PropertyKey>>;

/** The documents of one table: what is quick and writes on one thread, everything else on another. */
export class SqliteDocuments<Document extends Versioned, Member extends string>
  implements VersionedDocuments<Document, Member>
{
  readonly #table: Table;
  readonly #writer: Statements;
  readonly #reader: Statements;

  constructor(table: Table, writer: Statements, reader: Statements) {
    this.#table = table;
    this.#writer = writer;
    this.#reader = reader;
  }

  async get(key: string): Promise<Document | undefined> {
    const [row] = await this.#writer.read({ text: getSql(this.#table), params: [key] });
    return row === undefined ? undefined : parsed(row);
  }

  async newer(key: string, version: number): Promise<Document | undefined> {
    const document = await this.get(key);
    return document !== undefined && document.version > version ? document : undefined;
  }

  async getMany(keys: readonly string[]): Promise<readonly Document[]> {
    const text = getManySql(this.#table);
    const asked = portions(keys, KEYS_AT_ONCE).map((some) =>
      this.#writer.read({ text, params: [JSON.stringify(some)] }),
    );
    return (await Promise.all(asked)).flat().map((row) => parsed(row));
  }

  find(query: Query<Member>): Promise<readonly Document[]>;
  find<Name extends keyof Document>(
    query: Query<Member> & Picked<Name>,
  ): Promise<readonly Pick<Document, Name | '_id'>[]>;
  async find(query: Any<Member>): Promise<readonly Document[]> {
    const found: Document[] = [];
    for await (const page of this.#pages(query)) found.push(...page);
    return found;
  }

  each(query: Query<Member>): AsyncGenerator<Document>;
  each<Name extends keyof Document>(
    query: Query<Member> & Picked<Name>,
  ): AsyncGenerator<Pick<Document, Name | '_id'>>;
  async *each(query: Any<Member>): AsyncGenerator<Document> {
    for await (const page of this.#pages(query)) yield* page;
  }

  #pages(query: Any<Member>): AsyncIterable<readonly Document[]> {
    const first = isQuick(this.#table, query) ? this.#writer : this.#reader;
    return pages<Document>({ first, later: this.#reader }, this.#table, query);
  }

  async count(where: Where<Member>): Promise<number> {
    const [row] = await this.#reader.read(countSql(this.#table, where));
    return Number(row?.[0]);
  }

  async distinct(member: Member, where?: Where<Member>): Promise<readonly Value[]> {
    const rows = await this.#reader.read(distinctSql(this.#table, member, where));
    return await Promise.all(rows.map(([cell]) => this.#valueOf(member, where, cell)));
  }

  /** SQLite keeps true and false as 1 and 0. */
  async #valueOf(member: Member, where: Where<Member> | undefined, cell: Row[number] | undefined) {
    if (typeof cell === 'string') return cell;
    const value = Number(cell);
    if ((value !== 0 && value !== 1) || this.#table.sides.has(member)) return value;
    const { text, params } = kindsSql(this.#table, member, where);
    const [kind] = await this.#reader.read({ text, params: [...params, value] });
    return kind?.[0] === 'true' || kind?.[0] === 'false' ? value === 1 : value;
  }

  async insert(documents: readonly Document[]): Promise<readonly boolean[]> {
    const changed = await this.#writer.write(insertSql(this.#table), documents.map(keyAndText));
    return changed.map((rows) => rows === 1);
  }

  async put(documents: readonly Document[]): Promise<void> {
    await this.#writer.write(putSql(this.#table), documents.map(keyAndText));
  }

  async change(change: Change): Promise<boolean> {
    const { text, params } = changeSql(this.#table, change);
    const [rows] = await this.#writer.write(text, [params]);
    return rows === 1;
  }

  async changeMany(changes: readonly Change[]): Promise<number> {
    const commands = changes.map((one) => changeSql(this.#table, one));
    const asked = [...groupBy(commands, ({ text }) => text)].map(([text, alike]) =>
      this.#writer.write(
        text,
        alike.map(({ params }) => params),
      ),
    );
    await Promise.allSettled(asked);
    return (await Promise.all(asked)).flat().reduce((sum, changed) => sum + changed, 0);
  }

  async add(key: string, member: string, by: number): Promise<number> {
    const rows = await this.#writer.writeRows(addSql(this.#table, key, member, by));
    return Number(rows[0]?.[0]);
  }

  async remove(where: Where<Member>): Promise<number> {
    if (Object.keys(where).length === 0) throw new Error('Nothing says what to remove');
    const { text, params } = removeSql(this.#table, where);
    let removed = 0;
    for (;;) {
      const rows = await this.#reader.read(keysSql(this.#table, where, KEYS_AT_ONCE));
      const keys = portions(
        rows.map(([key]) => key),
        KEYS_PER_REMOVAL,
      );
      const steps = keys.map((some) => [...params, JSON.stringify(some)]);
      for (const changed of await this.#writer.write(text, steps)) removed += changed;
      if (rows.length < KEYS_AT_ONCE) return removed;
    }
  }

  async swap(next: Document): Promise<boolean> {
    const row = [JSON.stringify(next), next._id, next.version - 1];
    const [rows] = await this.#writer.write(swapSql(this.#table), [row]);
    return rows === 1;
  }

  /** A reader sees only what is on disk. */
  async confirm(key: string, version: number): Promise<boolean> {
    const [row] = await this.#writer.read({ text: confirmSql(this.#table), params: [key] });
    return Number(row?.[0] ?? Number.NaN) >= version;
  }
}

/** So few go in one statement that no transaction becomes long. */
const KEYS_PER_REMOVAL = 50;

function keyAndText(document: Stored): Row {
  return [document._id, JSON.stringify(document)];
}

function parsed<Document>([text]: Row): Document {
  return JSON.parse(String(text));
}
