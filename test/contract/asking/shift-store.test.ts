import { expect, it } from 'vitest';
import { BUILT_IN_POLICY } from '../../../src/asking/policy.ts';
import { SECOND_MS } from '../../../src/base/instant.ts';
import { pauseSwitch, shiftStore } from '../../../src/stores/asking/shift-store.ts';
import { MEMORY } from '../../../src/stores/key-value-store.ts';
import { NOON } from '../../support/asking/example-plan.ts';
import { onTwoProcesses } from '../../support/store/two-processes.ts';

onTwoProcesses('the right to make asks', [MEMORY], (first, second) => {
  const one = (at: number, worker = 'one') => shiftStore(first(), worker, () => at);
  const another = (at: number, worker = 'another') => shiftStore(second(), worker, () => at);
  /** Many processes at once; tells how many have it. */
  const race = async (at: number) => {
    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 === 0 ? one(at, `w${index}`) : another(at, `w${index}`)).take(),
      ),
    );
    return taken.filter(Boolean).length;
  };

  it('belongs to one process, which keeps it as long as it comes again', async () => {
    for (const seconds of [0, 20, 40, 60]) {
      const at = NOON + seconds * SECOND_MS;
      expect(await one(at).take()).toBe(true);
      expect(await another(at).take()).toBe(false);
    }
  });

  it('passes to another half a minute after the last time, and not before', async () => {
    await one(NOON).take();
    expect(await another(NOON + 30 * SECOND_MS - 1).take()).toBe(false);
    expect(await another(NOON + 30 * SECOND_MS).take()).toBe(true);
    expect(await one(NOON + 31 * SECOND_MS).take()).toBe(false);
  });

  it('is taken by one of many at once, at the start and when it is free again', async () => {
    expect(await race(NOON)).toBe(1);
    expect(await race(NOON + 31 * SECOND_MS)).toBe(1);
  });

  it('is not held for long by a process whose clock was ahead', async () => {
    await one(NOON + 3_600 * SECOND_MS).take();
    expect(await another(NOON).take()).toBe(true);
  });

  it('knows a policy that it has seen, from whichever process', async () => {
    expect(await one(NOON).isNewPolicy(BUILT_IN_POLICY)).toBe(true);
    expect(await another(NOON).isNewPolicy(BUILT_IN_POLICY)).toBe(false);
    const other = { ...BUILT_IN_POLICY, version: 'other' };
    expect(await another(NOON).isNewPolicy(other)).toBe(true);
    expect(await one(NOON).isNewPolicy(BUILT_IN_POLICY)).toBe(true);
  });
});

onTwoProcesses('the switch that stops all asks', [MEMORY], (first, second) => {
  const one = () => pauseSwitch(first());
  const another = () => pauseSwitch(second());
  const isPaused = () => shiftStore(second(), 'another', () => NOON).isPaused();

  it('tells every process since when and by whom they stand still', async () => {
    expect(await another().read()).toBeUndefined();
    expect(await isPaused()).toBe(false);
    expect(await one().pause({ at: NOON, by: 'lin' })).toBe(true);
    expect(await another().read()).toEqual({ at: NOON, by: 'lin' });
    expect(await isPaused()).toBe(true);
  });

  it('keeps the first who stopped them, of many at once', async () => {
    const stopped = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        (at % 2 === 0 ? one() : another()).pause({ at: NOON + at, by: `by-${at}` }),
      ),
    );
    expect(stopped.filter(Boolean)).toHaveLength(1);
    const at = stopped.indexOf(true);
    expect(await one().read()).toEqual({ at: NOON + at, by: `by-${at}` });
  });

  it('starts them again, and tells what it ended', async () => {
    await one().pause({ at: NOON, by: 'lin' });
    expect(await another().resume()).toEqual({ at: NOON, by: 'lin' });
    expect(await one().resume()).toBeUndefined();
    expect(await isPaused()).toBe(false);
    expect(await one().pause({ at: NOON + 1, by: 'wang' })).toBe(true);
  });
});
