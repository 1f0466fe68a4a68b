import mongoose from 'mongoose';

const DUPLICATE_KEY = 11_000;

/** True for an unordered bulk write whose only faults are rows that were there before. */
export function onlyDuplicates(error: unknown): boolean {
  return duplicatesIn(error) !== undefined;
}

/** The places of those rows in the write; undefined where anything else went wrong. */
export function duplicatesIn(error: unknown): readonly number[] | undefined {
  if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) return undefined;
  const faults = [error.writeErrors].flat();
  const areDuplicates = faults.length > 0 && faults.every(({ code }) => code === DUPLICATE_KEY);
  return areDuplicates ? faults.map(({ index }) => index) : undefined;
}

/** True for the write of one row whose key was there before. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY;
}
