import type mongoose from 'mongoose';
import { z } from 'zod';
import type { Finding } from '../core/channel.ts';
import type { Instant } from '../core/instant.ts';

const SKEW_LIMIT_MS = 5_000;

const Hello = z.looseObject({
  localTime: z.date(),
  setName: z.string().optional(),
  isWritablePrimary: z.boolean().optional(),
});

/** What the store says of itself; rejects where it does not answer. */
export async function examineStore(
  connection: mongoose.Connection,
  now: () => Instant,
): Promise<readonly Finding[]> {
  const sentAt = now();
  const hello = Hello.parse(await connection.db?.command({ hello: 1 }));
  const tookMs = now() - sentAt;
  return [answering(tookMs), durability(hello.setName), clock(hello.localTime, sentAt, tookMs)];
}

function answering(tookMs: number): Finding {
  return { subject: 'answer', verdict: 'good', detail: `The store answers within ${tookMs} ms` };
}

function durability(setName: string | undefined): Finding {
  const detail =
    setName === undefined
      ? 'A server by itself: every write waits for its journal'
      : `The replica set ${setName}: every write waits for the majority`;
  return { subject: 'durability', verdict: 'good', detail };
}

function clock(theirs: Date, sentAt: Instant, tookMs: number): Finding {
  const skewMs = Math.abs(sentAt + tookMs / 2 - theirs.getTime());
  const subject = 'clock';
  if (skewMs <= SKEW_LIMIT_MS) {
    return { subject, verdict: 'good', detail: 'This clock and the store’s agree' };
  }
  return {
    subject,
    verdict: 'bad',
    detail: `This clock and the store’s are ${Math.round(skewMs / 1_000)} seconds apart`,
    remedy: 'Set both clocks by NTP: Quayside goes by the store’s, its log by this machine’s',
  };
}
