import type mongoose from 'mongoose';
import { z } from 'zod';
import type { Instant } from '../core/instant.ts';

const Hello = z.looseObject({ localTime: z.date() });

/** Asks the store for its own time; rejects where it does not answer. */
export function storeTime(connection: mongoose.Connection): () => Promise<Instant> {
  return async () => {
    const answer = await connection.db?.command({ hello: 1 });
    return Hello.parse(answer).localTime.getTime();
  };
}
