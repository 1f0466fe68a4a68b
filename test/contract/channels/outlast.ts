import { until } from '../../emulators/parts/until-true.ts';
import type { Buyer, Platform } from './platform.ts';
import type { Stage } from './stage.ts';

const SECOND_MS = 1_000;
/** The clock leaps through an outage in so many steps. */
const STEPS = 12;
/** Within this all conversations go on after the end of an outage, or after a pause that it asked for. */
const GOES_ON_MS = 60 * SECOND_MS;

export interface Outage {
  readonly fault: NonNullable<Parameters<NonNullable<Platform['outage']>>[0]>;
  readonly seconds: number;
}

/** What became of the conversations that were under way. */
export interface Outlasted {
  readonly talks: number;
  /** How many were asked the next question within a minute of the end, by themselves. */
  readonly wentOn: number;
  /** How many were asked it more than once. */
  readonly doubled: number;
  /** How many answers were not kept. */
  readonly lost: number;
  /** From the end of the outage to the last question. */
  readonly longestWaitMs: number;
}

/** Every buyer answers while the messenger is away; then it is back, and a minute passes. */
export async function outlast(
  stage: Stage,
  { fault, seconds }: Outage,
  talks: number,
): Promise<Outlasted> {
  const { platform } = stage;
  const buyers: Buyer[] = [];
  for (let count = 0; count < talks; count += 1) buyers.push(await stage.asked());
  await platform.outage?.(fault);
  for (const buyer of buyers) await buyer.say('5');
  for (let step = 0; step < STEPS; step += 1) {
    await stage.later((seconds * SECOND_MS) / STEPS);
  }
  await platform.outage?.(undefined);
  const longestWaitMs = await waitedFor(stage, buyers);
  const counts = buyers.map(timesAsked);
  const kept = await Promise.all(buyers.map((buyer) => stage.responseOf(buyer)));
  return {
    talks,
    wentOn: counts.filter((count) => count > 0).length,
    doubled: counts.filter((count) => count > 1).length,
    lost: kept.filter(({ answers }) => answers[0]?.value !== 5).length,
    longestWaitMs,
  };
}

async function waitedFor(stage: Stage, buyers: readonly Buyer[]): Promise<number> {
  let lastMs = 0;
  let count = 0;
  const limitMs = GOES_ON_MS + (stage.platform.unsaidPauseMs ?? 0);
  for (let passedMs = 0; passedMs <= limitMs; passedMs += SECOND_MS) {
    const now = buyers.filter((buyer) => timesAsked(buyer) > 0).length;
    if (now > count) lastMs = passedMs;
    count = now;
    if (passedMs < limitMs) await stage.later(SECOND_MS);
  }
  // A delivery may still be on its way to the page or person.
  await until(() => buyers.every((buyer) => timesAsked(buyer) > 0), SECOND_MS).catch(() => {});
  return lastMs;
}

/** How often this buyer has read the question after the score. */
function timesAsked(buyer: Buyer): number {
  return buyer.saw().filter(({ text }) => /recommend/.test(text)).length;
}
