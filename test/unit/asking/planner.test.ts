import { afterEach, describe, expect, it } from 'vitest';
import { Policy } from '../../../src/asking/policy.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { invite } from '../../../src/programme/invite.ts';
import type { Shipment } from '../../../src/programme/shipment.ts';
import { askingWorld } from '../../support/asking/asking-world.ts';
import { NOW, type OneAccount, openAccount, SHIPMENT } from '../../support/asking/one-account.ts';

let account: OneAccount;

afterEach(() => account.close());

describe('plans', () => {
  it('are made once for each contact and shipment, however often an import is repeated', async () => {
    account = await openAccount({
      shipments: [SHIPMENT, { ...SHIPMENT, id: 'S2' }],
      people: ['claire', 'david'],
    });
    await account.bring(SHIPMENT);
    expect(await account.world.plans.ofAccount('NORTHGATE')).toHaveLength(4);
    const counts = await account.world.plans.countStates('survey', { from: 0, to: NOW + 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(counts.planned).toBe(4);
  });

  it('ask by a task with a ready text, and keep when, by which way and how late', async () => {
    account = await openAccount();
    await account.runUntil(NOW + HOUR_MS);
    const plan = await account.planOf();
    expect(plan).toMatchObject({
      state: 'asked',
      asked: { carrier: 'task', at: NOW },
      arm: { name: 'after-3-days', delayDays: 3 },
      anchor: { day: '2026-11-10', isEstimate: false },
    });
    expect(plan.asked?.realisedDays).toBe(6.5);
    expect(plan.steps.map(({ state }) => state)).toEqual(['planned', 'asked']);
    const [task] = await account.openTasks();
    expect(task).toMatchObject({ kind: 'forward', owner: 'Lin Yue', from: { plan: plan.id } });
    expect(task?.text).toContain('HP-1 (Oak tables) arrived on November 10, 2026');
    expect(task?.text).toContain(`https://example.com/i/${plan.id}`);
  });

  it('wait for the arrival, and ask on the first working morning after the delay', async () => {
    account = await openAccount({ shipments: [{ ...SHIPMENT, arrivedOn: undefined }] });
    await account.runUntil(NOW + 2 * DAY_MS);
    expect(await account.planOf()).toMatchObject({ state: 'waiting' });
    // Wednesday; three days later it is Saturday.
    await account.bring({ ...SHIPMENT, arrivedOn: '2026-11-18' });
    await account.runUntil(NOW + 10 * DAY_MS);
    expect((await account.planOf()).asked?.at).toBe(Date.parse('2026-11-23T09:00:00Z'));
  });

  // notices: a window that does not see the asks of colleagues
  it('never ask a person or a company more often than the windows allow', async () => {
    const goods = ['S1', 'S2', 'S3'].map((id) => ({ ...SHIPMENT, id }));
    account = await openAccount({ shipments: goods, people: ['a', 'b', 'c', 'd'] });
    await account.runUntil(NOW + 50 * DAY_MS);
    const plans = await account.world.plans.ofAccount('NORTHGATE');
    const asked = plans.flatMap((plan) =>
      plan.asked ? [{ ...plan.asked, of: plan.contact }] : [],
    );
    const first = asked.filter(({ at }) => at < NOW + 30 * DAY_MS);
    expect(first).toHaveLength(3);
    expect(new Set(first.map(({ of }) => of)).size).toBe(3);
    for (const plan of plans.filter(({ state }) => state === 'skipped')) {
      expect(plan.why.some(({ kind }) => kind === 'skip')).toBe(true);
    }
  });

  it('count what the exporter has sent by hand, and ask nobody twice', async () => {
    account = await openAccount({ shipments: [SHIPMENT, { ...SHIPMENT, id: 'S2' }] });
    const wish = { contact: 'claire', shipment: 'S1', lifetimeMs: DAY_MS };
    await invite(account.world.programme, 'secret', wish, NOW - 2 * DAY_MS);
    await account.runUntil(NOW + HOUR_MS);
    expect(await account.planOf()).toMatchObject({
      state: 'asked',
      asked: { carrier: 'hand', at: NOW - 2 * DAY_MS },
    });
    expect(await account.planOf('claire', 'S2')).toMatchObject({ state: 'waiting' });
    expect(await account.openTasks()).toEqual([]);
  });

  it('are decided anew by a new policy', async () => {
    account = await openAccount({ shipments: [{ ...SHIPMENT, arrivedOn: '2026-11-15' }] });
    await account.runUntil(NOW + MINUTE_MS);
    expect(await account.planOf()).toMatchObject({ state: 'waiting' });
    const arms = [{ name: 'at-once', delayDays: 0, share: 1 }];
    const policy = Policy.parse({ version: '2', experiment: { name: 'usual', arms } });
    account.world = askingWorld(account.documents, { now: NOW + MINUTE_MS, policy });
    await account.runUntil(NOW + HOUR_MS);
    expect(await account.planOf()).toMatchObject({
      state: 'asked',
      policy: '2',
      arm: { name: 'at-once' },
    });
  });

  it('end where contact or shipment are gone', async () => {
    account = await openAccount();
    const plan = await account.planOf();
    await account.world.plans.make([{ ...plan, id: 'lost', contact: 'nobody' }]);
    await account.runUntil(NOW + HOUR_MS);
    expect(await account.world.plans.load('lost')).toMatchObject({
      state: 'skipped',
      steps: [expect.anything(), { because: 'gone' }],
    });
  });

  it('tell of a delay first, and ask only after it is over', async () => {
    const late: Shipment = {
      ...SHIPMENT,
      arrivedOn: undefined,
      delay: { kind: 'roll-over', expectedOn: '2026-11-24' },
    };
    account = await openAccount({ shipments: [late] });
    await account.runUntil(NOW + 2 * DAY_MS);
    const [task, ...others] = await account.openTasks();
    expect(others).toEqual([]);
    expect(task?.text).toContain(
      'was rolled over to a later vessel. We now expect it on November 24',
    );
    expect(await account.planOf()).toMatchObject({ state: 'waiting' });
    // Another day is other news, and told once as well.
    await account.bring({ ...late, delay: { kind: 'roll-over', expectedOn: '2026-11-27' } });
    await account.runUntil(NOW + 4 * DAY_MS);
    expect(await account.openTasks()).toHaveLength(2);
    await account.bring({ ...late, arrivedOn: '2026-11-26' });
    await account.runUntil(NOW + 20 * DAY_MS);
    expect((await account.planOf()).asked?.at).toBe(Date.parse('2026-11-30T09:00:00Z'));
  });
});
