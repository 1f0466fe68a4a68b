import { expect } from 'vitest';
import type { Planner } from '../../../src/asking/planner/planner.ts';
import type { Plan } from '../../../src/asking/plans/plan.ts';
import type { Shipment } from '../../../src/programme/shipment.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import type { Task } from '../../../src/team/tasks/task.ts';
import { documentsIn, openStoreUnderTest } from '../store/stores.ts';
import { type AskingWorld, askingWorld, type WorldWish } from './asking-world.ts';

/** A Monday, noon in London. */
export const NOW = Date.parse('2026-11-16T12:00:00Z');

/** It arrived on a Tuesday, six days before. */
export const SHIPMENT: Shipment = {
  id: 'S1',
  account: 'NORTHGATE',
  reference: 'HP-1',
  product: 'Oak tables',
  origin: 'Ningbo',
  destination: 'Felixstowe',
  shippedOn: '2026-10-10',
  arrivedOn: '2026-11-10',
};

export interface AccountWish extends Partial<WorldWish> {
  readonly shipments?: readonly Shipment[];
  /** The ids of its contacts, who are called like that. */
  readonly people?: readonly string[];
}

/** One account of class B in London, whose owner is Lin Yue. */
export interface OneAccount {
  world: AskingWorld;
  readonly documents: DocumentStore;
  /** Brings shipments as an import does. */
  readonly bring: (...shipments: readonly Shipment[]) => Promise<void>;
  /** Lets time pass, with a process that is up all the time. */
  readonly runUntil: (to: number, planner?: Planner) => Promise<void>;
  readonly planOf: (contact?: string, shipment?: string) => Promise<Plan>;
  readonly openTasks: () => Promise<readonly Task[]>;
  readonly close: () => Promise<void>;
}

export async function openAccount({
  shipments = [SHIPMENT],
  people = ['claire'],
  ...wish
}: AccountWish = {}): Promise<OneAccount> {
  const store = await openStoreUnderTest();
  const documents = await documentsIn(store);
  const account: OneAccount = {
    world: askingWorld(documents, { now: NOW, ...wish }),
    documents,
    bring: async (...goods) => {
      const { programme, maker } = account.world;
      await programme.saveMany('shipments', goods);
      await maker.makeFor(['NORTHGATE'], new Set(['NORTHGATE']));
    },
    runUntil: (to, planner) => runUntil(account.world, to, planner),
    planOf: (contact = 'claire', shipment = 'S1') => planOf(account.world, contact, shipment),
    openTasks: async () => (await account.world.tasks.list({ open: true, limit: 100 })).tasks,
    close: async () => {
      await documents.close();
      await store.close();
    },
  };
  await keepAccount(account.world, people);
  await account.bring(...shipments);
  return account;
}

async function keepAccount({ programme }: AskingWorld, people: readonly string[]): Promise<void> {
  await programme.saveMany('accounts', [
    { id: 'NORTHGATE', name: 'Northgate', country: 'GB', class: 'B', owner: 'Lin Yue' },
  ]);
  const contacts = people.map((id) => ({ id, name: id, account: 'NORTHGATE' }));
  await programme.saveMany(
    'contacts',
    contacts.map((each) => ({ ...each, role: 'purchaser' as const, identities: [] })),
  );
}

async function runUntil(world: AskingWorld, to: number, planner = world.planner('one')) {
  for (;;) {
    await sweepAll(world, planner);
    const [next] = await world.plans.due(to, 1);
    if (next?.wakeAt === undefined) break;
    world.now = Math.max(world.now, next.wakeAt);
  }
  world.now = to;
}

/** A sweep has its limit: again, until nothing is due. */
export async function sweepAll(world: AskingWorld, planner: Planner): Promise<void> {
  const most = 20 + (await world.plans.due(world.now, 10_000)).length / 20;
  for (let sweeps = 0; (await planner.sweep()) > 0; sweeps += 1) {
    const due = sweeps < most ? [] : await world.plans.due(world.now, 3);
    expect(due, 'still due after many sweeps').toEqual([]);
  }
}

async function planOf({ plans }: AskingWorld, contact: string, shipment: string): Promise<Plan> {
  const found = (await plans.ofContact(contact)).find(
    (plan) => plan.shipment === shipment && plan.kind === 'survey',
  );
  if (found === undefined) throw new Error(`${contact} has no plan about ${shipment}`);
  return found;
}
