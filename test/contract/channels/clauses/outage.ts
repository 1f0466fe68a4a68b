import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { type Outage, outlast } from '../outlast.ts';

/** Each kind and each length once; `npm run check:deep -- outages` tries all of both. */
const OUTAGES: readonly Outage[] = [
  { fault: { kind: 'server-error' }, seconds: 3 },
  { fault: { kind: 'reset-before-accept' }, seconds: 15 },
  { fault: { kind: 'too-many', retryAfterMs: 1_000 }, seconds: 600 },
  { fault: { kind: 'unplugged' }, seconds: 600 },
];
const TALKS = 3;

const clause: Clause = {
  name: 'outage',
  sentence: 'lets every conversation go on by itself once a messenger that was away is back',
  stage: 'alone',
  slow: true,
  holds: async (stage) => {
    for (const outage of OUTAGES) {
      const { longestWaitMs: _, ...became } = await outlast(stage, outage, TALKS);
      expect([outage, became]).toEqual([
        outage,
        { talks: TALKS, wentOn: TALKS, doubled: 0, lost: 0 },
      ]);
    }
  },
};

export default clause;
