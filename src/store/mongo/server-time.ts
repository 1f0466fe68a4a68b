import type mongoose from 'mongoose';
import { z } from 'zod';
import type { Instant } from '../../base/instant.ts';

const Hello = z.looseObject({ localTime: z.date().optional() });
const Now = z.object({ cursor: z.object({ firstBatch: z.tuple([z.object({ now: z.date() })]) }) });

/** The server's clock. Rejects with the driver's error, also where the server does not tell. */
export async function serverTime(db: mongoose.mongo.Db): Promise<Instant> {
  const { localTime } = Hello.parse(await db.command({ hello: 1 }));
  if (localTime !== undefined) return localTime.getTime();
  const pipeline = [{ $documents: [{}] }, { $project: { now: '$$NOW' } }];
  const { cursor } = Now.parse(await db.command({ aggregate: 1, pipeline, cursor: {} }));
  return cursor.firstBatch[0].now.getTime();
}
