import { createHmac, timingSafeEqual } from 'node:crypto';
import { HOUR_MS, type Instant } from '../base/instant.ts';
import type { TeamMemory } from './ports.ts';

interface SetUpParts {
  readonly secret: string;
  /** Outlives restarts; shared by all processes. */
  readonly memory: TeamMemory;
  readonly now: () => Instant;
}

/** How the first admin comes in: by a code that only the log tells, once, within a day. */
export interface SetUpDoor {
  /** A code that holds for a day; the same for all who ask while it holds and was not used. */
  readonly open: () => Promise<string>;
  /** The code that holds now. */
  readonly current: () => Promise<string | undefined>;
  /** `open` for one caller only, with the right code; what it was used for is not looked at. */
  readonly enter: (code: string) => Promise<'open' | 'wrong' | 'ended'>;
}

const OPENED_AT = 'set-up:opened';
const LASTS_MS = 24 * HOUR_MS;
const CODE_CHARACTERS = 20;

/** All calls reject with the store's errors. */
export function setUpDoor({ secret, memory, now }: SetUpParts): SetUpDoor {
  const usedKey = (openedAt: string) => `set-up:used:${openedAt}`;
  const codeOf = (openedAt: string) =>
    createHmac('sha256', secret)
      .update(`first admin ${openedAt}`)
      .digest('base64url')
      .slice(0, CODE_CHARACTERS);
  const holding = async (): Promise<string | undefined> => {
    const openedAt = await memory.read(OPENED_AT);
    if (openedAt === undefined || now() - Number(openedAt) >= LASTS_MS) return undefined;
    return (await memory.read(usedKey(openedAt))) === undefined ? openedAt : undefined;
  };
  const current = async () => {
    const openedAt = await holding();
    return openedAt === undefined ? undefined : codeOf(openedAt);
  };
  return {
    current,
    open: async () => {
      const code = await current();
      if (code !== undefined) return code;
      const openedAt = String(now());
      await memory.write(OPENED_AT, openedAt);
      // Of processes that start together the last one's holds, for all.
      return (await current()) ?? codeOf(openedAt);
    },
    enter: async (code) => {
      const openedAt = await memory.read(OPENED_AT);
      if (openedAt === undefined || !isSame(code, codeOf(openedAt))) return 'wrong';
      if ((await holding()) === undefined) return 'ended';
      return (await memory.claim(usedKey(openedAt), 'used')) ? 'open' : 'ended';
    },
  };
}

function isSame(one: string, other: string): boolean {
  const [bytes, others] = [Buffer.from(one), Buffer.from(other)];
  return bytes.length === others.length && timingSafeEqual(bytes, others);
}
