import type mongoose from 'mongoose';
import { z } from 'zod';
import type { Instant } from '../../base/instant.ts';
import type { Check } from '../../core/contract/channel.ts';
import { serverTime } from './server-time.ts';

const SKEW_LIMIT_MS = 5_000;

const Hello = z.looseObject({
  setName: z.string().optional(),
  /** `isdbgrid` where a mongos answers. */
  msg: z.string().optional(),
});

/** What the store says of itself; rejects where it does not answer. */
export async function examineMongo(
  db: mongoose.mongo.Db,
  now: () => Instant,
): Promise<readonly Check[]> {
  const hello = Hello.parse(await db.command({ hello: 1 }));
  const sentAt = now();
  const theirs = await serverTime(db);
  const tookMs = now() - sentAt;
  return [answering(tookMs), durability(hello), clock(theirs, sentAt, tookMs)];
}

function answering(tookMs: number): Check {
  return { subject: 'answer', verdict: 'good', detail: `The store answered in ${tookMs} ms` };
}

function durability({ setName, msg }: z.infer<typeof Hello>): Check {
  const subject = 'durability';
  if (msg === 'isdbgrid') {
    return {
      subject,
      verdict: 'unknown',
      detail: 'A mongos answers, but Quayside has not been tried on a sharded cluster yet',
    };
  }
  const detail =
    setName === undefined
      ? 'A server by itself: every write waits for its journal'
      : `The replica set ${setName}: every write waits for the majority`;
  return { subject, verdict: 'good', detail };
}

function clock(theirs: Instant, sentAt: Instant, tookMs: number): Check {
  const skewMs = Math.abs(sentAt + tookMs / 2 - theirs);
  const subject = 'clock';
  if (skewMs <= SKEW_LIMIT_MS) {
    return { subject, verdict: 'good', detail: 'This clock and the store’s agree' };
  }
  return {
    subject,
    verdict: 'bad',
    detail: `This clock and the store’s are ${Math.round(skewMs / 1_000)} seconds apart`,
    remedy:
      'Synchronise both clocks with NTP: Quayside goes by the store’s, its log by this machine’s',
  };
}
