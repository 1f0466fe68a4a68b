import { setTimeout as pause } from 'node:timers/promises';
import type { Chat } from './chat.ts';
import type { Stage } from './stage.ts';

export interface Played {
  /** How long each turn took, from the update's leaving to its reply and acknowledgement. */
  readonly turnsMs: readonly number[];
  /** The same to its acknowledgement alone. */
  readonly acksMs: readonly number[];
  readonly elapsedMs: number;
}

export interface Pace {
  readonly lanes: number;
  readonly durationMs: number;
  /** About how long each buyer thinks before a turn; none where absent. */
  readonly pauseMs?: number;
}

/**
 * Plays so many talks side by side for a while, each lane one after another. Ends early where the
 * talks run out, so that every moment measured has all its lanes.
 */
export async function play(
  stage: Stage,
  chats: readonly Chat[],
  { lanes, durationMs, pauseMs = 0 }: Pace,
): Promise<Played> {
  const waiting = [...chats];
  const turnsMs: number[] = [];
  const acksMs: number[] = [];
  const beganAt = performance.now();
  let until = beganAt + durationMs;
  /** False once the time is up. */
  const take = async (chat: Chat) => {
    if (pauseMs > 0) await pause(pauseMs * (0.5 + Math.random()));
    const at = performance.now();
    if (at >= until) return false;
    acksMs.push(await stage.turn(chat));
    turnsMs.push(performance.now() - at);
    return true;
  };
  const lane = async () => {
    for (let chat = waiting.pop(); chat !== undefined; chat = waiting.pop()) {
      while (!chat.isOver) if (!(await take(chat))) return;
    }
    until = 0;
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { turnsMs, acksMs, elapsedMs: performance.now() - beganAt };
}
