import type { Collection, Versioned } from '../../../src/store/port/collection.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import type {
  Change,
  Condition,
  Query,
  Value,
  VersionedDocuments,
  Where,
} from '../../../src/store/port/documents.ts';
import { TakenError } from '../../../src/store/port/errors.ts';

/** A document of any shape. */
export interface Loose extends Versioned {
  readonly [member: string]: unknown;
}

type Picking<Name> = Query<string> & { readonly pick: readonly Name[] };
type Pickable = Query<string> & { readonly pick?: readonly PropertyKey[] };
type Picked<Name extends keyof Loose> = Pick<Loose, Name | '_id'>;

/** What the port promises of one collection, in the plainest way: every question looks at every document. */
export class MemoryDocuments implements VersionedDocuments<Loose, string> {
  readonly #declared: Collection<Loose>;
  readonly #stored = new Map<string, Loose>();

  constructor(declared: Collection<Loose>) {
    this.#declared = declared;
  }

  async get(key: string): Promise<Loose | undefined> {
    return this.#stored.get(key);
  }

  async getMany(keys: readonly string[]): Promise<readonly Loose[]> {
    return [...new Set(keys)].flatMap((key) => this.#stored.get(key) ?? []);
  }

  find(query: Query<string>): Promise<readonly Loose[]>;
  find<Name extends keyof Loose>(query: Picking<Name>): Promise<readonly Picked<Name>[]>;
  async find({ where, order = [], descending, skip = 0, limit, pick }: Pickable) {
    const by = [...order, '_id'];
    const sorted = this.#meeting(where).sort((one, other) => compareBy(by, one, other));
    if (descending) sorted.reverse();
    const shown = sorted.slice(skip, limit === undefined ? undefined : skip + limit);
    return pick === undefined ? shown : shown.map((one) => picked(one, ['_id', ...pick]));
  }

  each(query: Query<string>): AsyncIterable<Loose>;
  each<Name extends keyof Loose>(query: Picking<Name>): AsyncIterable<Picked<Name>>;
  async *each(query: Pickable) {
    yield* await this.find(query);
  }

  async count(where: Where<string>): Promise<number> {
    return this.#meeting(where).length;
  }

  async distinct(member: string, where?: Where<string>): Promise<readonly Value[]> {
    const values = this.#meeting(where).flatMap((one) => valueAt(one, member));
    return [...new Set(values.filter(isValue))];
  }

  async insert(documents: readonly Loose[]): Promise<readonly boolean[]> {
    return documents.map((one) => {
      if (this.#stored.has(one._id) || this.#isTaken(one)) return false;
      this.#set(one);
      return true;
    });
  }

  async put(documents: readonly Loose[]): Promise<void> {
    for (const one of documents) this.#replace(one);
  }

  async change(change: Change): Promise<boolean> {
    const { key, onlyIf = {}, set = {}, unset = [], remove } = change;
    const stored = this.#stored.get(key);
    const wanted = Object.entries(onlyIf);
    if (stored === undefined) return false;
    if (!wanted.every(([member, value]) => isSame(valueAt(stored, member), value))) return false;
    if (remove) return this.#stored.delete(key);
    const next = structuredClone(stored);
    for (const [member, value] of Object.entries(set)) setAt(next, member.split('.'), value);
    for (const member of unset) setAt(next, member.split('.'), undefined);
    this.#replace(next);
    return true;
  }

  async changeMany(changes: readonly Change[]): Promise<number> {
    let made = 0;
    for (const change of changes) if (await this.change(change)) made += 1;
    return made;
  }

  async add(key: string, member: string, by: number): Promise<number> {
    const next = structuredClone(this.#stored.get(key) ?? JSON.parse(JSON.stringify({ _id: key })));
    const sum = Number(valueAt(next, member) ?? 0) + by;
    setAt(next, member.split('.'), sum);
    this.#replace(next);
    return sum;
  }

  async remove(where: Where<string>): Promise<number> {
    const found = this.#meeting(where);
    for (const { _id } of found) this.#stored.delete(_id);
    return found.length;
  }

  async swap(next: Loose): Promise<boolean> {
    if (this.#stored.get(next._id)?.version !== next.version - 1) return false;
    this.#replace(next);
    return true;
  }

  async newer(key: string, version: number) {
    const one = await this.get(key);
    return Number(one?.version) > version ? one : undefined;
  }

  async confirm(key: string, version: number): Promise<boolean> {
    return Number(this.#stored.get(key)?.version) >= version;
  }

  /** Throws where a unique value of the document belongs to another one. */
  #replace(one: Loose): void {
    if (this.#isTaken(one)) throw new TakenError(this.#declared.name);
    this.#set(one);
  }

  #set(one: Loose): void {
    this.#stored.set(one._id, JSON.parse(JSON.stringify(one)));
  }

  #meeting(where: Where<string> = {}): Loose[] {
    return [...this.#stored.values()].filter((one) =>
      Object.entries(where).every(([member, condition]) => meets(valueAt(one, member), condition)),
    );
  }

  #isTaken(one: Loose): boolean {
    const unique = this.#declared.indexes.filter((index) => index.unique);
    return unique.some(({ members: [first = '', ...others] }) => {
      if (valueAt(one, first) === undefined) return false;
      const same = (other: Loose) =>
        [first, ...others].every((name) => isSame(valueAt(one, name), valueAt(other, name)));
      return [...this.#stored.values()].some((other) => other._id !== one._id && same(other));
    });
  }
}

/** Where collections lie that are kept in the plainest way, each from its first use on. */
export function memoryDocuments(): Pick<DocumentStore, 'documents'> {
  const kept = new Map<string, MemoryDocuments>();
  const documents = (declared: Collection<Loose>): MemoryDocuments => {
    const known = kept.get(declared.name) ?? new MemoryDocuments(declared);
    kept.set(declared.name, known);
    return known;
  };
  return { documents } as unknown as Pick<DocumentStore, 'documents'>;
}

function valueAt(document: object, member: string): unknown {
  return member
    .split('.')
    .reduce((at: unknown, name) => at && Reflect.get(Object(at), name), document);
}

function setAt(at: object, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    if (value !== undefined && Reflect.get(at, name) === undefined) Reflect.set(at, name, {});
    const inner: unknown = Reflect.get(at, name);
    if (typeof inner === 'object' && inner !== null) setAt(inner, rest, value);
  } else if (value === undefined) Reflect.deleteProperty(at, name);
  else Reflect.set(at, name, value);
}

function isValue(value: unknown): value is Value {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function picked(document: Loose, names: readonly PropertyKey[]): Loose {
  const members = Object.entries(document).filter(([name]) => names.includes(name));
  return JSON.parse(JSON.stringify(Object.fromEntries(members)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function meets(value: unknown, condition: Condition | undefined): boolean {
  if (value === undefined || condition === undefined) return false;
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (typeof condition === 'object' && 'all' in condition) {
    return condition.all.every((one) => elements.some((element) => meetsOne(element, one)));
  }
  return elements.some((element) => meetsOne(element, condition));
}

function meetsOne(
  value: unknown,
  condition: Exclude<Condition, { readonly all: unknown }>,
): boolean {
  if (typeof condition !== 'object') return value === condition;
  if ('in' in condition) return condition.in.some((one) => one === value);
  if ('prefix' in condition) return typeof value === 'string' && value.startsWith(condition.prefix);
  return isWithin(value, condition);
}

type Range = {
  readonly gt?: Value;
  readonly gte?: Value;
  readonly lt?: Value;
  readonly lte?: Value;
};

function isWithin(value: unknown, { gt, gte, lt, lte }: Range): boolean {
  const against = (bound: Value | undefined, isGood: (order: number) => boolean) =>
    bound === undefined || (typeof bound === typeof value && isGood(compare(value, bound)));
  return (
    against(gt, (order) => order > 0) &&
    against(gte, (order) => order >= 0) &&
    against(lt, (order) => order < 0) &&
    against(lte, (order) => order <= 0)
  );
}

function compareBy(members: readonly string[], one: Loose, other: Loose): number {
  for (const member of members) {
    const order = compare(valueAt(one, member), valueAt(other, member));
    if (order !== 0) return order;
  }
  return 0;
}

/** Nothing first; numbers by size; texts by code points, which is the order of their UTF-8 bytes. */
function compare(one: unknown, other: unknown): number {
  if (one === undefined || other === undefined) {
    return Number(one !== undefined) - Number(other !== undefined);
  }
  if (typeof one === 'string' && typeof other === 'string') {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  }
  return Number(one) - Number(other);
}
