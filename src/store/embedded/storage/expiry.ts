import { decodeOnly } from '../bson/decode.ts';
import type { Maybe } from '../bson/value.ts';
import type { Collection } from './collection.ts';
import type { DatabaseSet } from './database-set.ts';
import type { IndexDefinition } from './index-definition.ts';
import type { Journal } from './journal.ts';

/** As often as MongoDB looks. */
const SWEEP_EVERY_MS = 60_000;

/** Deletes documents whose time is over by an index with `expireAfterSeconds`. */
export function startExpiry(
  databases: DatabaseSet,
  journal: Journal,
  now: () => number,
): { stop(): void } {
  const timer = setInterval(() => {
    sweepExpired(databases, now());
    journal.durable().catch(() => {});
  }, SWEEP_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

export function sweepExpired(databases: DatabaseSet, nowMs: number): void {
  for (const collection of databases.all()) {
    for (const { definition } of collection.indexes) {
      if (definition.expireAfterSeconds !== undefined) sweep(collection, definition, nowMs);
    }
  }
}

function sweep(collection: Collection, definition: IndexDefinition, nowMs: number): void {
  const path = definition.fields[0]?.parts ?? [];
  const latestMs = nowMs - (definition.expireAfterSeconds ?? 0) * 1000;
  const [top] = path;
  if (top === undefined || path.length > 1) return;
  const fields = new Set([top, ...(definition.partial?.compiled.fields ?? [])]);
  for (const [record, bytes] of [...collection.records]) {
    const document = decodeOnly(bytes, fields);
    if (definition.partial?.compiled.test(document) === false) continue;
    if (isOver(document.get(top), latestMs)) collection.delete(record);
  }
}

/** Of several dates in an array the earliest counts; what is not a date never expires. */
function isOver(value: Maybe, latestMs: number): boolean {
  if (Array.isArray(value)) return value.some((element) => isOver(element, latestMs));
  return value instanceof Date && value.getTime() <= latestMs;
}
