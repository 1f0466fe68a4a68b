import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Carried } from '../../../src/asking/carriers/carrier.ts';
import { Policy } from '../../../src/asking/policy.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { invite } from '../../../src/programme/invite.ts';
import type { Shipment } from '../../../src/programme/shipment.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import {
  type AskingWorld,
  askingWorld,
  type WorldWish,
} from '../../support/asking/asking-world.ts';
import { documentsIn, openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';

/** A Monday, noon in London. */
const NOW = Date.parse('2026-11-16T12:00:00Z');

const SHIPMENT: Shipment = {
  id: 'S1',
  account: 'NORTHGATE',
  reference: 'HP-1',
  product: 'Oak tables',
  origin: 'Ningbo',
  destination: 'Felixstowe',
  shippedOn: '2026-10-10',
  arrivedOn: '2026-11-10',
};

let store: TestStore;
let documents: DocumentStore;
let world: AskingWorld;

beforeEach(async () => {
  store = await openStoreUnderTest();
  documents = await documentsIn(store);
});
afterEach(async () => {
  await documents.close();
  await store.close();
});

async function worldWith(
  shipments: readonly Shipment[] = [SHIPMENT],
  wish: Partial<WorldWish> & { readonly people?: readonly string[] } = {},
): Promise<AskingWorld> {
  world = askingWorld(documents, { now: NOW, ...wish });
  await world.programme.saveMany('accounts', [
    { id: 'NORTHGATE', name: 'Northgate', country: 'GB', class: 'B', owner: 'Lin Yue' },
  ]);
  await world.programme.saveMany(
    'contacts',
    (wish.people ?? ['claire']).map((id) => ({
      id,
      account: 'NORTHGATE',
      name: id,
      role: 'purchaser' as const,
      identities: [],
    })),
  );
  await bring(...shipments);
  return world;
}

/** As an import does it. */
async function bring(...shipments: readonly Shipment[]): Promise<void> {
  await world.programme.saveMany('shipments', shipments);
  await world.maker.makeFor(['NORTHGATE'], new Set(['NORTHGATE']));
}

/** Sweeps until nothing is due, as a process does that is up all the time. */
async function runUntil(to: number, planner = world.planner('one')): Promise<void> {
  for (;;) {
    await sweepAll(planner);
    const [next] = await world.plans.due(to, 1);
    if (next?.wakeAt === undefined) break;
    world.now = Math.max(world.now, next.wakeAt);
  }
  world.now = to;
}

/** A sweep has its limit: again, until nothing is due. */
async function sweepAll(planner: ReturnType<AskingWorld['planner']>): Promise<void> {
  for (let sweeps = 0; (await planner.sweep()) > 0; sweeps += 1) {
    if (sweeps < 20) continue;
    const due = await world.plans.due(world.now, 3);
    throw new Error(`Still due after many sweeps: ${JSON.stringify(due)}`);
  }
}

async function planOf(contact = 'claire', shipment = 'S1') {
  const plans = await world.plans.ofContact(contact);
  const found = plans.find((plan) => plan.shipment === shipment && plan.kind === 'survey');
  if (found === undefined) throw new Error(`${contact} has no plan about ${shipment}`);
  return found;
}

async function openTasks() {
  return (await world.tasks.list({ open: true, limit: 100 })).tasks;
}

describe('plans', () => {
  it('are made once for each contact and shipment, however often an import is repeated', async () => {
    await worldWith([SHIPMENT, { ...SHIPMENT, id: 'S2' }], { people: ['claire', 'david'] });
    await bring(SHIPMENT);
    expect(await world.plans.ofAccount('NORTHGATE')).toHaveLength(4);
    const counts = await world.plans.countStates('survey', { from: 0, to: NOW + 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(counts.planned).toBe(4);
  });

  it('ask by a task with a ready text, and keep when, by which way and how late', async () => {
    await worldWith();
    await runUntil(NOW + HOUR_MS);
    const plan = await planOf();
    expect(plan).toMatchObject({
      state: 'asked',
      asked: { carrier: 'task', at: NOW },
      arm: { name: 'after-3-days', delayDays: 3 },
      anchor: { day: '2026-11-10', isEstimate: false },
    });
    expect(plan.asked?.realisedDays).toBe(6.5);
    expect(plan.steps.map(({ state }) => state)).toEqual(['planned', 'asked']);
    const [task] = await openTasks();
    expect(task).toMatchObject({ kind: 'forward', owner: 'Lin Yue', from: { plan: plan.id } });
    expect(task?.text).toContain('HP-1 (Oak tables) arrived on November 10, 2026');
    expect(task?.text).toContain(`https://example.com/i/${plan.id}`);
  });

  it('wait for the arrival, and ask on the first working morning after the delay', async () => {
    await worldWith([{ ...SHIPMENT, arrivedOn: undefined }]);
    await runUntil(NOW + 2 * DAY_MS);
    expect(await planOf()).toMatchObject({ state: 'waiting' });
    // Wednesday; three days later it is Saturday.
    await bring({ ...SHIPMENT, arrivedOn: '2026-11-18' });
    await runUntil(NOW + 10 * DAY_MS);
    expect((await planOf()).asked?.at).toBe(Date.parse('2026-11-23T09:00:00Z'));
  });

  it('never ask a person or a company more often than the windows allow', async () => {
    const goods = ['S1', 'S2', 'S3'].map((id) => ({ ...SHIPMENT, id }));
    await worldWith(goods, { people: ['a', 'b', 'c', 'd'] });
    await runUntil(NOW + 50 * DAY_MS);
    const plans = await world.plans.ofAccount('NORTHGATE');
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
    await worldWith([SHIPMENT, { ...SHIPMENT, id: 'S2' }]);
    const wish = { contact: 'claire', shipment: 'S1', lifetimeMs: DAY_MS };
    await invite(world.programme, 'secret', wish, NOW - 2 * DAY_MS);
    await runUntil(NOW + HOUR_MS);
    expect(await planOf()).toMatchObject({
      state: 'asked',
      asked: { carrier: 'hand', at: NOW - 2 * DAY_MS },
    });
    expect(await planOf('claire', 'S2')).toMatchObject({ state: 'waiting' });
    expect(await openTasks()).toEqual([]);
  });

  it('remind once, by the same way, and give up', async () => {
    await worldWith();
    // Five days later it is Saturday.
    await runUntil(NOW + 8 * DAY_MS);
    expect(await planOf()).toMatchObject({ state: 'reminded' });
    expect((await openTasks()).map(({ kind }) => kind).sort()).toEqual(['forward', 'remind']);
    await runUntil(NOW + 40 * DAY_MS);
    const plan = await planOf();
    expect(plan.steps.map(({ state }) => state)).toEqual([
      'planned',
      'asked',
      'reminded',
      'expired',
    ]);
    expect(plan.wakeAt).toBeUndefined();
    expect(await openTasks()).toEqual([]);
  });

  it('do not remind who has opened the link, and take the task back', async () => {
    await worldWith();
    await runUntil(NOW + HOUR_MS);
    const { id } = await planOf();
    const conversation = conversationId('web', 'x');
    await world.programme.bindInvitation(id, { conversation, at: NOW + 2 * HOUR_MS });
    await runUntil(NOW + 8 * DAY_MS);
    expect(await planOf()).toMatchObject({ state: 'opened' });
    expect(await openTasks()).toEqual([]);
  });

  it('follow the answers to their end', async () => {
    await worldWith();
    await runUntil(NOW + HOUR_MS);
    const { id } = await planOf();
    const response = responseTo(id, {});
    await world.heard([response]);
    expect(await planOf()).toMatchObject({ state: 'opened' });
    const begun = { ...response, consent: { textVersion: '1', at: NOW }, updatedAt: NOW + 2 };
    await world.heard([begun]);
    expect(await planOf()).toMatchObject({ state: 'started' });
    const answer = {
      question: 'overall',
      kind: 'satisfaction',
      scale: { from: 1, points: 5 },
      value: 4,
      raw: '4',
      at: NOW + 3,
    };
    await world.heard([{ ...begun, answers: [answer], end: 'idle', updatedAt: NOW + 4 }]);
    // An older state that comes late changes nothing.
    await world.heard([begun]);
    expect(await planOf()).toMatchObject({
      state: 'partial',
      response: { answers: 1, depth: 1, score: 0.75, last: 'overall' },
    });
    expect(await openTasks()).toEqual([]);
  });

  it('stay as they are while an operator has stopped all asks, and are spread when they go on', async () => {
    const people = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const policy = Policy.parse({ fatigue: { accountAsks: 100 } });
    await worldWith([{ ...SHIPMENT, arrivedOn: '2026-11-14' }], { people, policy });
    await runUntil(NOW);
    await world.pause.pause({ at: NOW, by: 'Li' });
    world.now = NOW + 3 * DAY_MS;
    const planner = world.planner('one');
    expect(await planner.sweep()).toBe(0);
    expect(await openTasks()).toEqual([]);
    await world.pause.resume();
    await planner.sweep();
    await planner.sweep();
    expect(await openTasks()).toEqual([]);
    await runUntil(NOW + 12 * DAY_MS);
    const asked = await Promise.all(people.map(async (one) => (await planOf(one)).asked?.at ?? 0));
    const days = new Set(asked.map((at) => new Date(at).toISOString().slice(0, 10)));
    expect(Math.min(...asked)).toBeGreaterThan(NOW + 3 * DAY_MS);
    expect(days.size).toBeGreaterThan(1);
  });

  it('ask no more than 25 contacts in one sweep; the rest stays due', async () => {
    const people = Array.from({ length: 60 }, (_, index) => `p${index}`);
    const policy = Policy.parse({ fatigue: { accountAsks: 100 } });
    await worldWith([SHIPMENT], { people, policy });
    const planner = world.planner('one');
    await planner.sweep();
    expect(await openTasks()).toHaveLength(25);
    await planner.sweep();
    expect(await openTasks()).toHaveLength(50);
    await planner.sweep();
    expect(await openTasks()).toHaveLength(60);
  });

  it('are decided anew by a new policy', async () => {
    await worldWith([{ ...SHIPMENT, arrivedOn: '2026-11-15' }]);
    await runUntil(NOW + MINUTE_MS);
    expect(await planOf()).toMatchObject({ state: 'waiting' });
    const arms = [{ name: 'at-once', delayDays: 0, share: 1 }];
    const policy = Policy.parse({ version: '2', experiment: { name: 'usual', arms } });
    world = askingWorld(documents, { now: NOW + MINUTE_MS, policy });
    await runUntil(NOW + HOUR_MS);
    expect(await planOf()).toMatchObject({ state: 'asked', policy: '2', arm: { name: 'at-once' } });
  });

  it('end where contact or shipment are gone', async () => {
    await worldWith();
    const plan = await planOf();
    await world.plans.make([{ ...plan, id: 'lost', contact: 'nobody' }]);
    await runUntil(NOW + HOUR_MS);
    expect(await world.plans.load('lost')).toMatchObject({
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
    await worldWith([late]);
    await runUntil(NOW + 2 * DAY_MS);
    const [task, ...others] = await openTasks();
    expect(others).toEqual([]);
    expect(task?.text).toContain(
      'was rolled over to a later vessel. We now expect it on November 24',
    );
    expect(await planOf()).toMatchObject({ state: 'waiting' });
    // Another day is other news, and told once as well.
    await bring({ ...late, delay: { kind: 'roll-over', expectedOn: '2026-11-27' } });
    await runUntil(NOW + 4 * DAY_MS);
    expect(await openTasks()).toHaveLength(2);
    await bring({ ...late, arrivedOn: '2026-11-26' });
    await runUntil(NOW + 20 * DAY_MS);
    expect((await planOf()).asked?.at).toBe(Date.parse('2026-11-30T09:00:00Z'));
  });
});

describe('carriers', () => {
  /** A first carrier that gives these answers, one a call. */
  function refusing(...answers: readonly Carried[]) {
    const left = [...answers];
    return (carriers: Parameters<NonNullable<WorldWish['carriers']>>[0]) => ({
      task: {
        ...carriers.task,
        ask: async (parcel: Parameters<typeof carriers.task.ask>[0]) =>
          left.shift() ?? (await carriers.task.ask(parcel)),
      },
    });
  }

  it('that refuse leave nobody asked, and no window closed', async () => {
    const carriers = refusing({ kind: 'refused', why: 'gone' });
    await worldWith([SHIPMENT], { carriers });
    await runUntil(NOW + HOUR_MS);
    const plan = await planOf();
    expect(plan.state).toBe('unreachable');
    expect(plan.steps.at(-2)).toMatchObject({
      because: 'carrier-refused',
      facts: { carrier: 'task', why: 'gone' },
    });
    expect((await world.ledgers.readMany(['NORTHGATE'])).get('NORTHGATE')?.asks).toEqual([]);
  });

  it('that are not free now are tried again then', async () => {
    const until = NOW + 2 * HOUR_MS;
    await worldWith([SHIPMENT], { carriers: refusing({ kind: 'later', until }) });
    await runUntil(NOW + 3 * HOUR_MS);
    expect((await planOf()).asked?.at).toBe(until);
  });

  it('whose attempt nobody has finished are gone on with by another process, once', async () => {
    let isDying = true;
    const carriers: WorldWish['carriers'] = ({ task }) => ({
      task: {
        ...task,
        ask: async (parcel) => {
          const carried = await task.ask(parcel);
          if (isDying) throw new Error('the process died');
          return carried;
        },
      },
    });
    await worldWith([SHIPMENT], { carriers });
    await world.planner('first').sweep();
    expect(world.warned).toHaveLength(1);
    expect(await planOf()).toMatchObject({ state: 'planned', attempt: { carrier: 'task' } });
    isDying = false;
    world.now = NOW + 10 * MINUTE_MS;
    await world.planner('second').sweep();
    expect(await planOf()).toMatchObject({ state: 'asked', asked: { at: NOW } });
    expect(await openTasks()).toHaveLength(1);
  });
});

function responseTo(invitation: string, changes: Partial<Response>): Response {
  return {
    id: invitation,
    conversation: conversationId('web', 'x'),
    flow: 'post-shipment',
    subject: { invitation, verified: true, shipment: { reference: 'HP-1' } },
    locale: 'en',
    startedAt: NOW + 1,
    updatedAt: NOW + 1,
    answers: [],
    chains: [],
    ...changes,
  };
}
