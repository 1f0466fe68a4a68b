import { setTimeout as pause } from 'node:timers/promises';
import type { Chat } from '../chat.ts';
import { play } from '../play.ts';
import type { Stage } from '../stage.ts';
import { quantile } from '../statistics.ts';

export interface Speed {
  readonly turnsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The contestant's own, without the store's and the bench's. */
  readonly cpuSecondsPer1000Turns: number;
  readonly idleBytes: number;
}

/** After its start a process is left alone for so long before its memory is read. */
const IDLE_MS = 1_500;
const WARM_UP_MS = 3_000;
/** Talks opened beyond what the warm-up lets expect. */
const MARGIN = 1.5;

/** A fresh contestant's idle memory, then its speed once it is warm. */
export async function measureSpeed(
  stage: Stage,
  { chats, seconds }: { readonly chats: number; readonly seconds: number },
): Promise<Speed> {
  await pause(IDLE_MS);
  const { residentBytes } = await stage.process.usage();
  const pool = await warmedUp(stage, chats, seconds);
  const before = await stage.process.usage();
  const { turnsMs, elapsedMs } = await play(stage, pool, {
    lanes: chats,
    durationMs: seconds * 1_000,
  });
  const after = await stage.process.usage();
  await demandWhole(stage, pool);
  return {
    turnsPerSecond: (turnsMs.length / elapsedMs) * 1_000,
    p50Ms: quantile(turnsMs, 0.5),
    p99Ms: quantile(turnsMs, 0.99),
    cpuSecondsPer1000Turns: (after.cpuMs - before.cpuMs) / turnsMs.length,
    idleBytes: residentBytes,
  };
}

/** Opened talks enough for the time to be measured. */
async function warmedUp(stage: Stage, chats: number, seconds: number): Promise<readonly Chat[]> {
  const first = await stage.openedChats(chats);
  const { turnsMs, elapsedMs } = await play(stage, first, { lanes: chats, durationMs: WARM_UP_MS });
  const expected = (turnsMs.length / elapsedMs) * seconds * 1_000 * MARGIN;
  return await stage.openedChats(chats + Math.ceil(expected / (first[0]?.talk.length ?? 1)));
}

/** A figure counts only where the work was done: every talk that ended is stored as it was held. */
async function demandWhole(stage: Stage, chats: readonly Chat[]): Promise<void> {
  const ended = chats.filter(({ isOver }) => isOver);
  const derailed = await stage.derailed(ended);
  if (derailed === 0) return;
  const { title } = stage.contestant;
  throw new Error(`${title} derailed ${derailed} of ${ended.length} talks without any fault`);
}
