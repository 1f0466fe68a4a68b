import { expect } from 'vitest';
import { until } from '../../../emulators/parts/until-true.ts';
import { runs } from '../../../support/size.ts';
import type { Clause } from '../clause.ts';
import type { Buyer, Platform } from '../platform.ts';
import type { Stage } from '../stage.ts';

type Outage = Parameters<NonNullable<Platform['outage']>>[0];

const SECOND_MS = 1_000;
const OUTAGES: readonly { readonly fault: NonNullable<Outage>; readonly seconds: number }[] = [
  { fault: { kind: 'server-error' }, seconds: 3 },
  { fault: { kind: 'server-error' }, seconds: 15 },
  { fault: { kind: 'reset-before-accept' }, seconds: 15 },
  { fault: { kind: 'too-many', retryAfterMs: SECOND_MS }, seconds: 600 },
  { fault: { kind: 'unplugged' }, seconds: 600 },
];
const USUAL_TALKS = 3;
/** Within this they all go on after the end. */
const GOES_ON_MS = 60 * SECOND_MS;
const STEPS = 12;

const clause: Clause = {
  name: 'outage',
  sentence: 'lets every conversation go on by itself once a messenger that was away is back',
  stage: 'alone',
  slow: true,
  holds: async (stage) => {
    for (const { fault, seconds } of OUTAGES) await outlasts(stage, fault, seconds);
  },
};

async function outlasts(stage: Stage, fault: Outage, seconds: number): Promise<void> {
  const { platform } = stage;
  const buyers: Buyer[] = [];
  for (let count = 0; count < runs(USUAL_TALKS); count += 1) buyers.push(await stage.asked());
  await platform.outage?.(fault);
  for (const buyer of buyers) await buyer.say('5');
  for (let step = 0; step < STEPS; step += 1) {
    await stage.later((seconds * SECOND_MS) / STEPS);
  }
  for (const buyer of buyers) expect(asked(buyer)).toBe(0);
  await platform.outage?.(undefined);
  for (let passedMs = 0; passedMs < GOES_ON_MS; passedMs += SECOND_MS) await stage.later(SECOND_MS);
  await until(() => buyers.every((buyer) => asked(buyer) > 0));
  // Nothing was shown before the answer was lost: nothing is shown twice.
  expect(buyers.map(asked)).toEqual(buyers.map(() => 1));
}

/** How often this buyer has read the question after the score. */
function asked(buyer: Buyer): number {
  return buyer.saw().filter(({ text }) => /recommend/.test(text)).length;
}

export default clause;
