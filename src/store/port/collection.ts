/** What every document has: a text key. Everything in a document is JSON data. */
export interface Stored {
  readonly _id: string;
}

/** A document that is only ever replaced by its next version; the stamp tells who made this one. */
export interface Versioned extends Stored {
  readonly version: number;
  readonly stamp: string;
}

/**
 * What documents are found and ordered by. Members are named as `conversation` or `subject.account.id`;
 * documents that are equal in all of them follow each other by their keys.
 */
export interface Index {
  readonly members: readonly string[];
  /** No two documents have the same values. Documents without the first member do not count. */
  readonly unique?: true;
  /** Most documents lack the first member; they are left out, and never found by this index. */
  readonly sparse?: true;
  /** The only member is an array, and a document is found by each of its elements. */
  readonly each?: true;
}

/** Where a person's data stands in the documents of a collection: backup, access and erasure follow it. */
export interface PersonalData {
  /** Members that hold a contact's id; `_id` where it is the key, or the key begins with it. */
  readonly contact?: readonly string[];
  /** The same for a conversation's id. */
  readonly conversation?: readonly string[];
  /** Members that hold what people said or wrote, and their names. */
  readonly words?: readonly string[];
  /** Members that hold what a messenger delivered, as it came. */
  readonly raw?: readonly string[];
}

/** One kind of documents, declared once: each engine makes its tables, schemas and indexes from this. */
export interface Collection<Document extends Stored, Member extends string = string> {
  /** Small letters and underscores. */
  readonly name: string;
  readonly indexes: readonly Index[];
  /** Further members that conditions may name: they narrow down what an index has found. */
  readonly compared?: readonly string[];
  /** `nothing` where no document tells of a person. */
  readonly personal: PersonalData | 'nothing';
  /** Only for types: nothing has it at run time. */
  readonly of?: (document: Document) => Member;
}

type MemberOf<Indexes extends readonly Index[]> = Indexes[number]['members'][number];

/** `collection<Line>()({ name: 'transcripts', … })`: the indexed members become the ones to ask for. */
export function collection<Document extends Stored>() {
  return <
    const Indexes extends readonly Index[],
    const Compared extends readonly string[] = readonly [],
  >(declared: {
    readonly name: string;
    readonly indexes: Indexes;
    readonly compared?: Compared;
    readonly personal: PersonalData | 'nothing';
  }): Collection<Document, MemberOf<Indexes> | Compared[number]> => declared;
}
