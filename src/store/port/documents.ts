import type { Collection, Stored, Versioned } from './collection.ts';

/** What a member is compared with. A document without the member meets no condition. */
export type Value = string | number | boolean;

export type Condition =
  | Value
  /** One of these; of an indexed array: one of its elements is. */
  | { readonly in: readonly Value[] }
  /** Numbers by size, texts by their code points; of an indexed array: one of its elements is. */
  | { readonly gt?: Value; readonly gte?: Value; readonly lt?: Value; readonly lte?: Value }
  | { readonly prefix: string }
  /** Of an indexed array: each of these is an element, or begins one. */
  | { readonly all: readonly (string | { readonly prefix: string })[] };

/** Every condition is met. */
export type Where<Member extends string> = { readonly [Name in Member | '_id']?: Condition };

export interface Query<Member extends string> {
  readonly where?: Where<Member>;
  /** Members to order by; documents equal in them follow by key. By key alone where it is absent. */
  readonly order?: readonly Member[];
  /** The whole order the other way round. */
  readonly descending?: boolean;
  readonly skip?: number;
  readonly limit?: number;
}

/** One change to one document. */
export interface Change {
  readonly key: string;
  /** Each of these members, also of a document, must have exactly this value now; undefined: must be absent. */
  readonly onlyIf?: Readonly<Record<string, unknown>>;
  /** Members to set, as `bound` or `facts.version`. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  /** Takes the whole document away. */
  readonly remove?: true;
}

/**
 * The documents of one collection. What a call has read is not locked: another call or another process may
 * change it at any time. A call that writes resolves once what it wrote survives a crash of every
 * process and of the machine, on a replica set once the majority has it; it rejects where that is not
 * known, and then some, all or nothing may be written. No call waits longer than 12 seconds.
 * Calls reject with `StoreUnavailable` where the store does not answer or cannot write now.
 */
export interface Documents<Document extends Stored, Member extends string = string> {
  /** May be older than what another process has just written, but never than what this one was told. */
  get(key: string): Promise<Document | undefined>;
  /** Those that exist, in any order. */
  getMany(keys: readonly string[]): Promise<readonly Document[]>;
  /** All that meet the conditions, in order. `pick` leaves all other members (but the key) out. */
  find(query: Query<Member>): Promise<readonly Document[]>;
  find<Name extends keyof Document>(
    query: Query<Member> & { readonly pick: readonly Name[] },
  ): Promise<readonly Pick<Document, Name | '_id'>[]>;
  /** The same one after the other, for more than fit in memory; what changes meanwhile may come as it was or is. */
  each(query: Query<Member>): AsyncIterable<Document>;
  each<Name extends keyof Document>(
    query: Query<Member> & { readonly pick: readonly Name[] },
  ): AsyncIterable<Pick<Document, Name | '_id'>>;
  count(where: Where<Member>): Promise<number>;
  /** Every value that the member has in documents that meet the conditions, once, in any order. */
  distinct(member: Member, where?: Where<Member>): Promise<readonly Value[]>;
  /**
   * Adds the documents whose key and unique values nobody has; tells in their order which were
   * added. Each is atomic by itself.
   */
  insert(documents: readonly Document[]): Promise<readonly boolean[]>;
  /** Puts each document in the place of the one with its key, or adds it. Each is atomic by itself. */
  put(documents: readonly Document[]): Promise<void>;
  /**
   * Makes the change if its conditions are met by the document, which must exist; tells whether it was made.
   * Atomic. Rejects with `TakenError` where a unique value belongs to another document.
   */
  change(change: Change): Promise<boolean>;
  /** The same for many, each atomic by itself; tells how many were made. None may set a unique member. */
  changeMany(changes: readonly Change[]): Promise<number>;
  /** Adds to a number in one atomic step, makes document and member where they are absent, and gives the sum. */
  add(key: string, member: string, by: number): Promise<number>;
  /** Takes away what meets the conditions, one by one, and tells how many. At least one condition. */
  remove(where: Where<Member>): Promise<number>;
}

/** Documents that are replaced version by version. */
export interface VersionedDocuments<Document extends Versioned, Member extends string = string>
  extends Documents<Document, Member> {
  /**
   * Replaces the stored document if its version is `next.version - 1`. True: it is durable. False: another
   * was faster, or it does not exist. `before` is what was stored under that version, where it is
   * known: then only what differs need be sent. Calls of one moment share one flush to disk.
   */
  swap(next: Document, before?: Document): Promise<boolean>;
  /** The document where its version is greater than this one; undefined: it is not, or does not exist. */
  newer(key: string, version: number): Promise<Document | undefined>;
  /**
   * Resolves with true once this version of the document, or a later one, is durable for everybody, also
   * where another process wrote it; with false where there is none.
   */
  confirm(key: string, version: number): Promise<boolean>;
}

/** `DocumentsOf<typeof CASES>`: what a store gives for this declaration. */
export type DocumentsOf<Declared> =
  Declared extends Collection<infer Document, infer Member> ? Documents<Document, Member> : never;
