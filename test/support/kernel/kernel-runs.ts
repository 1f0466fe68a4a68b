import { DOUBTS_LIMIT } from '../../../src/core/outbox/outbox.ts';
import type { Fault, IoCall } from './kernel-gate.ts';
import { brokenPromises, outcomeOf } from './kernel-invariants.ts';
import type { WorldOptions } from './kernel-options.ts';
import { play, type Scenario } from './kernel-scenarios.ts';
import { KernelWorld } from './kernel-world.ts';

/** A world in which the scenario has been played to its end. */
async function played(
  scenario: Scenario,
  options: Omit<WorldOptions, 'script'> = {},
): Promise<KernelWorld> {
  const { script } = scenario;
  const world = new KernelWorld({ ...options, ...(script && { script }) });
  await play(world, scenario);
  return world;
}

type Outcome = ReturnType<typeof outcomeOf>;

export interface Straight {
  readonly outcome: Outcome;
  readonly calls: readonly IoCall[];
}

/**
 * The promises that a run with these faults breaks. Its outcome is not compared: on a real engine two events that
 * are brought at once may be taken in either order.
 */
export async function brokenWith(
  scenario: Scenario,
  faults: ReadonlyMap<number, Fault>,
  options: Omit<WorldOptions, 'script' | 'faultAt'>,
): Promise<readonly string[]> {
  const world = await played(scenario, { ...options, faultAt: (call) => faults.get(call) });
  return brokenPromises(world);
}

/** The same play without any fault: what every other run is held against. */
export async function straight(scenario: Scenario): Promise<Straight> {
  const world = await played(scenario);
  const broken = brokenPromises(world);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return { outcome: outcomeOf(world), calls: world.gate.calls };
}

/**
 * Everything in which a run with these faults differs from what it should be. Where they are enough
 * to leave one message in doubt for good, that is its right end, and only the promises are asked for.
 */
export async function differences(
  scenario: Scenario,
  { outcome }: Straight,
  faults: ReadonlyMap<number, Fault>,
  options: Omit<WorldOptions, 'script' | 'faultAt'> = {},
): Promise<readonly string[]> {
  const faultAt = (call: number) => faults.get(call);
  const world = await played(scenario, { ...options, faultAt });
  const told = [...faults].map(
    ([call, fault]) => `${fault} at ${call} ${world.gate.calls[call - 1]}`,
  );
  const broken = [...brokenPromises(world)];
  if (!mayEndInDoubt(world, faults)) broken.push(...otherThan(outcome, outcomeOf(world)));
  return broken.map((sentence) => `${told.join(', ')}: ${sentence}`);
}

function mayEndInDoubt({ ledger }: KernelWorld, { size }: ReadonlyMap<number, Fault>): boolean {
  return size > DOUBTS_LIMIT && ledger.talk().some(({ delivery }) => delivery === 'in-doubt');
}

/** Where two outcomes differ, shown from the first difference on. */
export function otherThan(expected: Outcome, actual: Outcome): readonly string[] {
  return (Object.keys(expected) as (keyof Outcome)[]).flatMap((part) => {
    const [one, other] = [expected, actual].map((outcome) => JSON.stringify(outcome[part]));
    if (one === undefined || other === undefined || one === other) return [];
    const length = [...one].findIndex((character, place) => character !== other[place]);
    const from = Math.max(0, length - 60);
    const shown = [one, other].map((text) => text.slice(from, from + 200));
    return [`other ${part}: ${shown.join(' BECAME ')}`];
  });
}
