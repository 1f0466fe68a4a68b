import { armOf } from '../../../src/asking/arm.ts';
import type { Policy } from '../../../src/asking/policy.ts';
import type { Chance } from '../../../src/insight/statistics/base/chance.ts';
import type { TimingRow } from '../../../src/insight/timing/timing-shape.ts';
import { normal } from '../normal.ts';

type Experiment = Policy['experiment'];

export const THREE_ARMS: Experiment = {
  name: 'delay-2026',
  arms: [
    { name: 'after-3-days', delayDays: 3, share: 0.4 },
    { name: 'after-10-days', delayDays: 10, share: 0.35 },
    { name: 'after-21-days', delayDays: 21, share: 0.25 },
  ],
};

export const SHORT_AND_LONG: Experiment = {
  name: 'short-and-long',
  arms: [
    { name: 'after-3-days', delayDays: 3, share: 0.5 },
    { name: 'after-10-days', delayDays: 10, share: 0.5 },
  ],
};

interface Simulation {
  readonly experiment: Experiment;
  readonly accounts: number;
  /** Shipments of the largest account; the others have fewer. */
  readonly most: number;
  /** Standard deviation of the accounts' own response rates, as a part of 1. */
  readonly spread?: number;
  /** Added to the response rate of an arm, as a part of 1. */
  readonly effects?: Readonly<Record<string, number>>;
}

/**
 * Asks of accounts that respond, complete, speak and score each in a way of its own, one a shipment;
 * the shipments are dealt to arms as the program deals them.
 */
export function simulatedRows(
  chance: Chance,
  { experiment, accounts, most, spread = 0.1, effects = {} }: Simulation,
): readonly TimingRow[] {
  return Array.from({ length: accounts }, (_, account) => {
    const rate = 0.5 + spread * normal(chance);
    const liking = 0.75 + 0.1 * normal(chance);
    const size = 1 + Math.floor((most * (account + 1)) / accounts);
    return Array.from({ length: size }, (__, shipment) => {
      const { name, delayDays } = armOf(experiment, `S-${account}-${shipment}-${chance()}`);
      const responded = chance() < rate + (effects[name] ?? 0);
      return {
        arm: name,
        account: `A-${account}`,
        assignedDays: delayDays,
        realisedDays: delayDays + 3 * chance(),
        responded,
        completed: responded && chance() < 0.8,
        depth: responded ? 1 + Math.floor(8 * rate * chance()) : null,
        score: responded && chance() < 0.9 ? scoreOf(liking + 0.25 * normal(chance)) : null,
      };
    });
  }).flat();
}

/** On five points, as a part of the scale. */
function scoreOf(liking: number): number {
  return Math.round(4 * Math.min(1, Math.max(0, liking))) / 4;
}
