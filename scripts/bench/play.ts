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

interface PlayOptions {
  readonly lanes: number;
  readonly durationMs: number;
  /** How long a buyer thinks before each answer, on average; not at all where it is absent. */
  readonly thinkMs?: number;
}

/**
 * Plays so many talks side by side for a while, each lane one after another. Ends early where the
 * talks run out, so that every moment measured has all its lanes.
 */
export async function play(
  stage: Stage,
  chats: readonly Chat[],
  { lanes, durationMs, thinkMs = 0 }: PlayOptions,
): Promise<Played> {
  const waiting = [...chats];
  const turnsMs: number[] = [];
  const acksMs: number[] = [];
  const beganAt = performance.now();
  let until = beganAt + durationMs;
  const talk = async (chat: Chat): Promise<void> => {
    while (!chat.isOver && performance.now() < until) {
      if (thinkMs > 0) await pause(2 * thinkMs * Math.random());
      const at = performance.now();
      acksMs.push(await stage.turn(chat));
      turnsMs.push(performance.now() - at);
    }
  };
  const lane = async () => {
    while (performance.now() < until) {
      const chat = waiting.pop();
      if (chat === undefined) until = 0;
      else await talk(chat);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { turnsMs, acksMs, elapsedMs: performance.now() - beganAt };
}
