import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Policy } from '../../src/asking/policy.ts';
import { groupBy } from '../../src/base/group-by.ts';
import { DAY_MS, MINUTE_MS } from '../../src/base/instant.ts';
import type { Shipment } from '../../src/programme/shipment.ts';
import type { Task } from '../../src/team/tasks/task.ts';
import { type AskingWorld, askingWorld } from '../support/asking/asking-world.ts';
import { type Chance, dyingCarriers, dyingPlans } from '../support/asking/dying-parts.ts';
import { runs } from '../support/size.ts';
import { documentsIn, openStoreUnderTest } from '../support/store/stores.ts';

const START = Date.parse('2026-10-05T00:00:00Z');
const CONTACTS = runs(150);
const DAYS = 50;
/** Of calls to the store and to carriers, so many end with a process that dies. */
const DEATHS = 0.02;
/** Of rounds, so many begin with two new processes. */
const RESTARTS = 0.01;

const WINDOWS = { contactEveryDays: 9, accountAsks: 3, accountDays: 14 };
const POLICY = Policy.parse({
  version: 'windows',
  fatigue: WINDOWS,
  remindAfterDays: null,
  experiment: {
    name: 'windows',
    arms: [
      { name: 'soon', delayDays: 1, share: 0.5 },
      { name: 'later', delayDays: 6, share: 0.5 },
    ],
  },
});

interface Company {
  readonly people: number;
  /** Days after the start on which goods arrive. */
  readonly arrivals: readonly number[];
}

const company: fc.Arbitrary<Company> = fc.record({
  people: fc.integer({ min: 1, max: 9 }),
  arrivals: fc.array(fc.integer({ min: 0, max: DAYS - 10 }), { minLength: 1, maxLength: 4 }),
});

/** Companies with so many contacts together. */
function companiesOf(seed: number): readonly Company[] {
  const [drawn = []] = fc.sample(
    fc.array(company, { minLength: Math.ceil(CONTACTS / 4), maxLength: CONTACTS }),
    { seed, numRuns: 1 },
  );
  let people = 0;
  return drawn.filter((each) => {
    people += each.people;
    return people <= CONTACTS;
  });
}

const dayText = (days: number) => new Date(START + days * DAY_MS).toISOString().slice(0, 10);

async function keep(world: AskingWorld, companies: readonly Company[]): Promise<void> {
  const ids = companies.map((_, index) => `A${index}`);
  await world.programme.saveMany(
    'accounts',
    ids.map((id, index) => ({
      id,
      name: id,
      country: ['GB', 'US', 'CN', 'AE', 'BR', 'JP'][index % 6] ?? 'GB',
    })),
  );
  for (const [index, { people, arrivals }] of companies.entries()) {
    const account = ids[index] ?? '';
    const contacts = Array.from({ length: people }, (_, person) => ({
      id: `${account}-p${person}`,
      account,
      name: 'N',
      role: 'purchaser' as const,
      identities: [],
    }));
    const shipments = arrivals.map(
      (arrival, place): Shipment => ({
        id: `${account}-s${place}`,
        account,
        reference: `${account}-s${place}`,
        product: 'goods',
        origin: 'Ningbo',
        destination: 'Felixstowe',
        shippedOn: '2026-09-01',
        arrivedOn: dayText(arrival),
      }),
    );
    await world.programme.saveMany('contacts', contacts);
    await world.programme.saveMany('shipments', shipments);
  }
  await world.maker.makeFor(ids, new Set());
}

/** Two processes that both believe it is their turn, and die and start again. */
async function live(world: AskingWorld, chance: Chance): Promise<void> {
  const end = START + DAYS * DAY_MS;
  let planners = [world.planner('one'), world.planner('two')];
  while (world.now < end) {
    if (chance.next() < RESTARTS) planners = planners.map(() => world.planner());
    const looked = await Promise.all(planners.map((each) => each.sweep().catch(() => 1)));
    if (looked.some((count) => count > 0)) continue;
    const [next] = await chance.without(() => world.plans.due(end, 1));
    world.now = next?.wakeAt === undefined ? end : Math.max(next.wakeAt, world.now + MINUTE_MS);
  }
}

async function allTasks(world: AskingWorld): Promise<readonly Task[]> {
  const all: Task[] = [];
  for (let skip = 0; ; skip += 500) {
    const { tasks, more } = await world.tasks.list({ open: true, skip, limit: 500 });
    all.push(...tasks);
    if (!more) return all;
  }
}

/** The most asks in any stretch of so many days. */
function mostWithin(asks: readonly Task[], days: number): number {
  const sorted = asks.map(({ at }) => at).sort((one, other) => one - other);
  return Math.max(
    0,
    ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + days * DAY_MS).length),
  );
}

it('asks nobody more often than both windows allow, whatever dies in two processes at once', async () => {
  const store = await openStoreUnderTest();
  const documents = await documentsIn(store);
  try {
    const seed = Number(process.env.TEST_SEED ?? 41);
    const chance = dyingChance(seed);
    const world = askingWorld(documents, {
      now: START,
      policy: POLICY,
      takesTurns: false,
      carriers: ({ task }) => ({ task: dyingCarriers(task, chance) }),
      plans: (plans) => dyingPlans(plans, chance),
    });
    await chance.without(() => keep(world, companiesOf(seed)));
    await live(world, chance);
    const asked = await chance.without(() => allTasks(world));
    expect(chance.deaths).toBeGreaterThan(10);
    expect(asked.length).toBeGreaterThan(CONTACTS / 2);
    expect(new Set(asked.map(({ from }) => from.plan)).size).toBe(asked.length);
    const byContact = groupBy(asked, ({ contactId = '' }) => contactId);
    for (const [contact, asks] of byContact) {
      expect(mostWithin(asks, WINDOWS.contactEveryDays), contact).toBe(1);
    }
    const byAccount = groupBy(asked, ({ facts }) => facts.account ?? '');
    for (const [account, asks] of byAccount) {
      expect(mostWithin(asks, WINDOWS.accountDays), account).toBeLessThanOrEqual(
        WINDOWS.accountAsks,
      );
    }
  } finally {
    await documents.close();
    await store.close();
  }
});

function dyingChance(seed: number): Chance {
  let state = seed;
  let isOn = true;
  const chance: Chance = {
    deaths: 0,
    next: () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state / 2 ** 31;
    },
    dies: () => {
      if (!isOn || chance.next() >= DEATHS) return false;
      chance.deaths += 1;
      return true;
    },
    without: async (work) => {
      isOn = false;
      try {
        return await work();
      } finally {
        isOn = true;
      }
    },
  };
  return chance;
}
