import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/asking/plans/plan.ts';
import { collect } from '../../../src/base/collect.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { PLANS, planStore } from '../../../src/stores/asking/plan-store.ts';
import { askedPlan, NOON, newPlan } from '../../support/asking/example-plan.ts';
import { onTwoProcesses } from '../../support/store/two-processes.ts';

const ids = (plans: readonly Plan[]) => plans.map(({ id }) => id);
const later = (plan: Plan, changes: Partial<Plan>): Plan => ({
  ...plan,
  ...changes,
  version: plan.version + 1,
});

onTwoProcesses('plans', [PLANS], (first, second) => {
  const one = () => planStore(first(), randomUUID);
  const another = () => planStore(second(), randomUUID);

  it('come back as they were made, with everything that is known', async () => {
    const full = askedPlan('a', {
      why: [{ rule: 'stopped', kind: 'go' }],
      heldUntil: NOON + 1,
      attempt: { carrier: 'chat', begunAt: NOON, until: NOON + 1 },
      refusedBy: ['chat'],
      response: { updatedAt: NOON, answers: 2, depth: 3, score: 0.75, last: 'overall' },
    });
    expect(await one().make([full, newPlan('b')])).toEqual([true, true]);
    expect(await another().load('a')).toEqual(full);
    expect(await another().loadMany(['b', 'c'])).toEqual([newPlan('b')]);
    expect(await one().load('c')).toBeUndefined();
  });

  it('are made once: who comes later changes nothing', async () => {
    await one().make([newPlan('a')]);
    const changed = newPlan('a', { state: 'waiting' });
    expect(await another().make([changed, newPlan('b')])).toEqual([false, true]);
    expect(await one().load('a')).toEqual(newPlan('a'));
  });

  it('are swapped by one of many at once, from two processes', async () => {
    const plan = newPlan('a');
    await one().make([plan]);
    const swapped = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 === 0 ? one() : another()).swap(later(plan, { heldUntil: at }), plan),
      ),
    );
    expect(swapped.filter(Boolean)).toHaveLength(1);
    expect(await one().load('a')).toEqual(later(plan, { heldUntil: swapped.indexOf(true) }));
  });

  it('are not swapped for a plan that nobody made, nor for one that is older', async () => {
    const plan = newPlan('a');
    expect(await one().swap(later(plan, {}), plan)).toBe(false);
    await one().make([plan]);
    const next = later(plan, { state: 'waiting' });
    expect(await one().swap(next, plan)).toBe(true);
    expect(await another().swap(later(plan, { state: 'skipped' }), plan)).toBe(false);
    expect(await one().load('a')).toEqual(next);
  });

  it('lose what a swap takes away', async () => {
    const plan = newPlan('a', { attempt: { carrier: 'task', begunAt: NOON, until: NOON + 1 } });
    await one().make([plan]);
    const { wakeAt: _, attempt: __, ...bare } = later(plan, { state: 'expired' });
    expect(await another().swap(bare, plan)).toBe(true);
    expect(await one().load('a')).toEqual(bare);
    expect(await one().due(NOON + DAY_MS, 10)).toEqual([]);
  });

  it('are due by the time at which they are to be looked at, the longest waiting first', async () => {
    const { wakeAt: _, ...asleep } = newPlan('asleep');
    await one().make([
      newPlan('b', { wakeAt: NOON + 2 }),
      newPlan('c', { wakeAt: NOON + 3 }),
      newPlan('a', { wakeAt: NOON + 1 }),
      newPlan('d', { wakeAt: NOON + 4 }),
      asleep,
    ]);
    expect(ids(await another().due(NOON + 3, 10))).toEqual(['a', 'b', 'c']);
    expect(ids(await another().due(NOON + 3, 2))).toEqual(['a', 'b']);
    expect(await another().due(NOON, 10)).toEqual([]);
  });

  it('are found by account and by contact', async () => {
    await one().make([
      newPlan('a'),
      newPlan('b', { contact: 'david' }),
      newPlan('c', { contact: 'emma', account: 'HANSA' }),
    ]);
    expect(ids(await another().ofAccount('NORTHGATE')).toSorted()).toEqual(['a', 'b']);
    expect(ids(await another().ofContact('david'))).toEqual(['b']);
    expect(await another().ofContact('NORTHGATE')).toEqual([]);
  });
});

onTwoProcesses('plans that are woken', [PLANS], (first, second) => {
  const one = () => planStore(first(), randomUUID);
  const another = () => planStore(second(), randomUUID);
  const wakeAtOf = async (id: string) => (await one().load(id))?.wakeAt;

  it('are looked at by then, and no later than they were to be', async () => {
    const { wakeAt: _, ...asleep } = newPlan('asleep', { state: 'skipped' });
    await one().make([
      asleep,
      newPlan('late', { wakeAt: NOON + 9, state: 'waiting' }),
      newPlan('soon', { wakeAt: NOON }),
    ]);
    await another().wake(['asleep', 'late', 'soon', 'nobody'], NOON + 5);
    expect(await wakeAtOf('asleep')).toBe(NOON + 5);
    expect(await wakeAtOf('late')).toBe(NOON + 5);
    expect(await wakeAtOf('soon')).toBe(NOON);
  });

  it('are only those of which nobody is being asked, nor was', async () => {
    const attempt = { carrier: 'task', begunAt: NOON, until: NOON + 60 } as const;
    const busy = newPlan('busy', { attempt, wakeAt: NOON + 60 });
    await one().make([busy, askedPlan('asked')]);
    await one().wake(['busy', 'asked'], NOON + 5);
    expect(await another().load('busy')).toEqual(busy);
    expect(await another().load('asked')).toEqual(askedPlan('asked'));
  });

  it('have outdated what was decided by what was known before', async () => {
    const plan = newPlan('a', { wakeAt: NOON + 9 });
    await one().make([plan]);
    await another().wake(['a'], NOON);
    expect(await one().swap(later(plan, { state: 'skipped' }), plan)).toBe(false);
    expect(await one().load('a')).toEqual(later(plan, { wakeAt: NOON }));
  });

  it('are woken however often others swap them meanwhile', async () => {
    const plan = newPlan('a', { wakeAt: NOON + 9 });
    await one().make([plan]);
    const swapping = async () => {
      for (let swaps = 0; swaps < 20; swaps += 1) {
        const before = (await one().load('a')) ?? plan;
        await one().swap(later(before, { heldUntil: swaps }), before);
      }
    };
    await Promise.all([swapping(), another().wake(['a'], NOON)]);
    expect(await wakeAtOf('a')).toBe(NOON);
  });

  it('are all in the named states, of either kind and however many', async () => {
    const many = Array.from({ length: 510 }, (_, at) => newPlan(`w${at}`, { state: 'waiting' }));
    const asleep = many.map((plan) => ({ ...plan, wakeAt: NOON + 9 }));
    const notice = newPlan('notice', { kind: 'notice', state: 'skipped', wakeAt: NOON + 9 });
    await one().make([...asleep, notice, newPlan('planned', { wakeAt: NOON + 9 })]);
    await another().wakeAll(['waiting', 'skipped'], NOON);
    const due = await one().due(NOON, 1_000);
    expect(due).toHaveLength(511);
    expect(ids(due)).toContain('notice');
    expect(await wakeAtOf('planned')).toBe(NOON + 9);
  });
});

onTwoProcesses('plans in the time in which they count', [PLANS], (first, second) => {
  const one = () => planStore(first(), randomUUID);
  const another = () => planStore(second(), randomUUID);
  const asked = (id: string, at: number, state: Plan['state'] = 'asked'): Plan =>
    askedPlan(id, { state, asked: { carrier: 'task', at } });

  it('are counted by their states, the first instant in and the last out', async () => {
    await one().make([
      asked('before', NOON - 1),
      asked('first', NOON),
      asked('last', NOON + 9, 'complete'),
      asked('after', NOON + 10),
      newPlan('made'),
      newPlan('notice', { kind: 'notice' }),
    ]);
    const counts = await another().countStates('survey', { from: NOON, to: NOON + 10 });
    expect(counts).toMatchObject({ asked: 1, complete: 1, planned: 1, waiting: 0 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(3);
    const notices = await another().countStates('notice', { from: NOON, to: NOON + 10 });
    expect(notices.planned).toBe(1);
  });

  it('move to the time of the ask once somebody is asked', async () => {
    const plan = newPlan('a');
    await one().make([plan]);
    const at = NOON + DAY_MS;
    await one().swap(later(plan, { state: 'asked', asked: { carrier: 'hand', at } }), plan);
    const made = await another().countStates('survey', { from: NOON, to: at });
    expect(Object.values(made).every((count) => count === 0)).toBe(true);
    expect((await another().countStates('survey', { from: at, to: at + 1 })).asked).toBe(1);
  });

  it('come one by one in its order, of one kind', async () => {
    await one().make([
      asked('c', NOON + 3),
      asked('a', NOON + 1),
      asked('out', NOON + 4),
      asked('b', NOON + 2),
      newPlan('notice', { kind: 'notice' }),
    ]);
    const found = await collect(another().counted('survey', { from: NOON + 1, to: NOON + 4 }));
    expect(ids(found)).toEqual(['a', 'b', 'c']);
    expect(found[0]).toEqual(asked('a', NOON + 1));
  });
});
