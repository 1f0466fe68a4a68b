import mongoose from 'mongoose';

export const DUPLICATE_KEY = 11_000;

/** True for an unordered bulk write whose only faults are rows that were there before. */
export function onlyDuplicates(error: unknown): boolean {
  if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) return false;
  const faults = [error.writeErrors].flat();
  return faults.length > 0 && faults.every(({ code }) => code === DUPLICATE_KEY);
}

/** True for the write of one row whose key was there before. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY;
}
