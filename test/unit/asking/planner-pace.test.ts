import { afterEach, describe, expect, it } from 'vitest';
import { Policy } from '../../../src/asking/policy.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { NOW, type OneAccount, openAccount, SHIPMENT } from '../../support/asking/one-account.ts';

let account: OneAccount;

afterEach(() => account.close());

describe('many asks', () => {
  // notices: missed asks that leave at once
  it('stay as they are while an operator has stopped all asks, and are spread when they go on', async () => {
    const people = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const policy = Policy.parse({ fatigue: { accountAsks: 100 } });
    account = await openAccount({
      shipments: [{ ...SHIPMENT, arrivedOn: '2026-11-14' }],
      people,
      policy,
    });
    await account.runUntil(NOW);
    await account.world.pause.pause({ at: NOW, by: 'Li' });
    account.world.now = NOW + 3 * DAY_MS;
    const planner = account.world.planner('one');
    expect(await planner.sweep()).toBe(0);
    expect(await account.openTasks()).toEqual([]);
    await account.world.pause.resume();
    await planner.sweep();
    await planner.sweep();
    expect(await account.openTasks()).toEqual([]);
    await account.runUntil(NOW + 12 * DAY_MS);
    const asked = await Promise.all(
      people.map(async (one) => (await account.planOf(one)).asked?.at ?? 0),
    );
    const days = new Set(asked.map((at) => new Date(at).toISOString().slice(0, 10)));
    expect(Math.min(...asked)).toBeGreaterThan(NOW + 3 * DAY_MS);
    expect(days.size).toBeGreaterThan(1);
  });

  it('ask no more than 25 contacts in one sweep; the rest stays due', async () => {
    const people = Array.from({ length: 60 }, (_, index) => `p${index}`);
    const policy = Policy.parse({ fatigue: { accountAsks: 100 } });
    account = await openAccount({ people, policy });
    const planner = account.world.planner('one');
    await planner.sweep();
    expect(await account.openTasks()).toHaveLength(25);
    await planner.sweep();
    expect(await account.openTasks()).toHaveLength(50);
    await planner.sweep();
    expect(await account.openTasks()).toHaveLength(60);
  });
});
