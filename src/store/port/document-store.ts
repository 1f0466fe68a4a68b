import type { Instant } from '../../base/instant.ts';
import type { Check } from '../../core/contract/channel.ts';
import type { ByteShelf } from '../files/byte-shelf.ts';
import type { Collection, Stored, Versioned } from './collection.ts';
import type { Documents, VersionedDocuments } from './documents.ts';

/** The right to serve buyers from a store. */
export interface Serving {
  /** Resolves with one sentence once another process has taken its place: this one must stop. */
  readonly lost: Promise<string>;
}

/** An open store, whichever engine keeps it. */
export interface DocumentStore {
  readonly kind: 'mongodb' | 'sqlite';
  documents<Document extends Versioned, Member extends string>(
    collection: Collection<Document, Member>,
  ): VersionedDocuments<Document, Member>;
  documents<Document extends Stored, Member extends string>(
    collection: Collection<Document, Member>,
  ): Documents<Document, Member>;
  /**
   * Makes what is missing of the collections and their indexes. Rejects with `UnusableStore` where a newer
   * version wrote the store; nothing is changed then.
   */
  prepare(collections: readonly Collection<never>[]): Promise<void>;
  /** The store's own clock at some moment between question and answer, in milliseconds since 1970 UTC. */
  time(): Promise<Instant>;
  /** Where the bytes of files lie. */
  shelf(newId: () => string): Promise<ByteShelf>;
  /** What the store says of itself, for `doctor`; rejects where it does not answer. */
  examine(now: () => Instant): Promise<readonly Check[]>;
  /** Why nothing can be written at the moment, as one sentence without its full stop; undefined where all is well. */
  fault(): string | undefined;
  /**
   * Claims the right to serve buyers, until `close`. On SQLite one process has it: rejects with
   * `ServedElsewhere` where another one does. On MongoDB any number may serve. Commands need no right.
   */
  serve(): Promise<Serving>;
  close(): Promise<void>;
}
