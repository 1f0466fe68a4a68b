import { describe } from '../bson/describe.ts';
import { type Doc, isDoc } from '../bson/value.ts';
import { CommandError, DUPLICATE_KEY } from '../command-error.ts';
import type { IndexDefinition } from './index-definition.ts';
import { type IndexKeys, indexKeys, valuesBehind } from './index-keys.ts';
import { recordOf, recordSuffix } from './record.ts';
import { SortedList } from './sorted-list.ts';

/** No key contains a part that begins with this, so it closes the range of everything before. */
export const AFTER_ALL = '\xff';

/** Who a key belongs to. */
export interface Owner {
  readonly record: number;
  readonly document: Doc;
}

/** One index of one collection: `key + record` in order. */
export class CollectionIndex {
  readonly definition: IndexDefinition;
  /** Stays true once an array was indexed: then the order of keys is not the order of records. */
  multikey = false;
  private entries = new SortedList();

  constructor(definition: IndexDefinition) {
    this.definition = definition;
  }

  keysOf(document: Doc): IndexKeys {
    return indexKeys(this.definition, document);
  }

  /** Throws what MongoDB answers if another record has one of the keys. */
  demandUnique(namespace: string, found: IndexKeys, { record, document }: Owner): void {
    if (!this.definition.unique) return;
    for (const key of found.keys) {
      for (const entry of this.entries.ascending(key, key + AFTER_ALL)) {
        if (recordOf(entry) !== record) throw this.duplicate(namespace, document, key);
      }
    }
  }

  add(found: IndexKeys, record: number): void {
    if (found.multikey) this.multikey = true;
    const suffix = recordSuffix(record);
    for (const key of found.keys) this.entries.add(key + suffix);
  }

  remove(found: IndexKeys, record: number): void {
    const suffix = recordSuffix(record);
    for (const key of found.keys) this.entries.remove(key + suffix);
  }

  /** Replaces the content: much faster than adding one by one. */
  fill(documents: Iterable<readonly [number, Doc]>, namespace: string): void {
    const entries: string[] = [];
    const taken = new Set<string>();
    for (const [record, document] of documents) {
      const found = this.keysOf(document);
      if (found.multikey) this.multikey = true;
      const suffix = recordSuffix(record);
      for (const key of found.keys) {
        if (this.definition.unique) {
          if (taken.has(key)) throw this.duplicate(namespace, document, key);
          taken.add(key);
        }
        entries.push(key + suffix);
      }
    }
    this.entries = SortedList.from(entries);
  }

  /** Records whose keys lie in [low, high), in the order of the keys or against it. */
  *records(low: string, high: string, backwards: boolean): Generator<number> {
    const { entries } = this;
    const range = backwards ? entries.descending(low, high) : entries.ascending(low, high);
    for (const entry of range) yield recordOf(entry);
  }

  private duplicate(namespace: string, document: Doc, key: string): CommandError {
    const { name, specification } = this.definition;
    const value = valuesBehind(this.definition, document, key);
    const pattern = specification.get('key');
    return new CommandError(
      DUPLICATE_KEY,
      `E11000 duplicate key error collection: ${namespace} index: ${name} dup key: ${describe(value)}`,
      { keyPattern: isDoc(pattern) ? pattern : new Map(), keyValue: value },
    );
  }
}
