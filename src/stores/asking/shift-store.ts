import { createHash } from 'node:crypto';
import type { Pause, PauseSwitch } from '../../asking/planner/pause.ts';
import type { Shift } from '../../asking/planner/planner-parts.ts';
import { type Instant, SECOND_MS } from '../../base/instant.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';
import { memoryStore } from '../key-value-store.ts';

const SHIFT = 'asking:shift';
const PAUSE = 'asking:paused';
const POLICY = 'asking:policy';

/** Longer than a sweep takes; a process that dies gives way after it. */
const SHIFT_MS = 30 * SECOND_MS;

/** Whether asks are made on this store; the same for all its processes. */
export function pauseSwitch(store: DocumentStore): PauseSwitch {
  const facts = memoryStore(store);
  const read = async (): Promise<Pause | undefined> => {
    const value = await facts.read(PAUSE);
    return value === undefined ? undefined : (JSON.parse(value) as Pause);
  };
  return {
    read,
    pause: (pause) => facts.claim(PAUSE, JSON.stringify(pause)),
    resume: async () => {
      const pause = await read();
      await facts.forget(PAUSE);
      return pause;
    },
  };
}

/** Which of the processes on a store makes asks. `worker` names this one. */
export function shiftStore(store: DocumentStore, worker: string, now: () => Instant): Shift {
  const facts = memoryStore(store);
  return {
    isPaused: async () => (await pauseSwitch(store).read()) !== undefined,
    take: async () => {
      const value = JSON.stringify({ worker, until: now() + SHIFT_MS });
      if (await facts.claim(SHIFT, value)) return true;
      const held = (await facts.read(SHIFT)) ?? '';
      if (!isFree(held, worker, now())) return false;
      return await facts.replace(SHIFT, held, value);
    },
    isNewPolicy: async (policy) => {
      const value = createHash('sha256').update(JSON.stringify(policy)).digest('base64url');
      const isSame = (await facts.read(POLICY)) === value;
      if (!isSame) await facts.write(POLICY, value);
      return !isSame;
    },
  };
}

function isFree(held: string, worker: string, now: Instant): boolean {
  const { worker: holder, until } = JSON.parse(held) as { worker: string; until: Instant };
  // A clock that was set back makes no shift longer.
  return holder === worker || until <= now || until > now + 2 * SHIFT_MS;
}
