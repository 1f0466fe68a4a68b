import mongoose from 'mongoose';

export const DUPLICATE_KEY = 11_000;

/** True for the write of one document whose key or unique value was there before. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY;
}
