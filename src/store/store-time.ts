import type mongoose from 'mongoose';
import { z } from 'zod';
import type { Instant } from '../core/instant.ts';

const Answer = z.looseObject({ localTime: z.date().optional() });
const Status = z.looseObject({ localTime: z.date() });

/**
 * Asks the store for its own time; rejects where it does not answer, or does not tell. A server says it
 * when it is greeted; an engine without that says it with its status.
 */
export function storeTime(connection: mongoose.Connection): () => Promise<Instant> {
  return async () => {
    const { localTime } = Answer.parse(await connection.db?.command({ hello: 1 }));
    if (localTime !== undefined) return localTime.getTime();
    const status = await connection.db?.admin().command({ serverStatus: 1 });
    return Status.parse(status).localTime.getTime();
  };
}
