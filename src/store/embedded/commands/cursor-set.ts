import { randomInt } from 'node:crypto';
import type { RawDocument } from '../bson/raw-document.ts';
import { type Doc, doc } from '../bson/value.ts';

/** MongoDB's defaults for the first answer, the size of one answer and unused cursors. */
const FIRST_BATCH = 101;
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
const IDLE_MS = 10 * 60_000;
const MAX_ID = 2 ** 48 - 1;

interface Cursor {
  readonly namespace: string;
  readonly rest: readonly RawDocument[];
  at: number;
  usedAtMs: number;
}

export interface BatchOptions {
  readonly batchSize: number | undefined;
  readonly singleBatch: boolean;
}

/** Results that did not fit into one answer. They are a snapshot: later writes do not show. */
export class CursorSet {
  private readonly cursors = new Map<bigint, Cursor>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  first(namespace: string, results: readonly RawDocument[], options: BatchOptions): Doc {
    const cursor: Cursor = { namespace, rest: results, at: 0, usedAtMs: this.now() };
    const firstBatch = take(cursor, options.batchSize ?? FIRST_BATCH);
    const done = options.singleBatch || cursor.at >= results.length;
    const id = done ? 0n : this.keep(cursor);
    return doc({ cursor: doc({ firstBatch, id, ns: namespace }) });
  }

  /** Undefined if there is no such cursor. */
  next(id: bigint, batchSize: number | undefined): Doc | undefined {
    const cursor = this.cursors.get(id);
    if (cursor === undefined) return undefined;
    cursor.usedAtMs = this.now();
    const nextBatch = take(cursor, batchSize || Number.POSITIVE_INFINITY);
    const done = cursor.at >= cursor.rest.length;
    if (done) this.cursors.delete(id);
    return doc({ cursor: doc({ nextBatch, id: done ? 0n : id, ns: cursor.namespace }) });
  }

  namespaceOf(id: bigint): string | undefined {
    return this.cursors.get(id)?.namespace;
  }

  kill(id: bigint): boolean {
    return this.cursors.delete(id);
  }

  private keep(cursor: Cursor): bigint {
    for (const [id, other] of this.cursors) {
      if (this.now() - other.usedAtMs > IDLE_MS) this.cursors.delete(id);
    }
    const id = BigInt(randomInt(1, MAX_ID));
    this.cursors.set(id, cursor);
    return id;
  }
}

function take(cursor: Cursor, limit: number): RawDocument[] {
  const batch: RawDocument[] = [];
  let bytes = 0;
  while (batch.length < limit && cursor.at < cursor.rest.length) {
    const next = cursor.rest[cursor.at] as RawDocument;
    bytes += next.bytes.length;
    if (bytes > MAX_BATCH_BYTES && batch.length > 0) break;
    batch.push(next);
    cursor.at += 1;
  }
  return batch;
}
