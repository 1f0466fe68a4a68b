import type { Contact } from '../../../src/programme/contact.ts';
import type { Shipment } from '../../../src/programme/shipment.ts';
import type { AskingWorld } from './asking-world.ts';

/** A Monday, noon in London and seven in the morning in New York. */
export const MONDAY = Date.parse('2026-11-16T12:00:00Z');

export const HP_1041: Shipment = {
  id: 'S1',
  account: 'NORTHGATE',
  reference: 'HP-26-1041',
  product: 'Oak tables',
  origin: 'Ningbo',
  destination: 'Felixstowe',
  shippedOn: '2026-10-01',
  arrivedOn: '2026-11-10',
};

const SHIPMENTS: readonly Shipment[] = [
  HP_1041,
  { ...HP_1041, id: 'S2', account: 'PACIFIC', reference: 'HP-26-1044', destination: 'Oakland' },
  { ...HP_1041, id: 'S3', account: 'PACIFIC', reference: 'HP-26-1047', arrivedOn: undefined },
  {
    ...HP_1041,
    id: 'S4',
    reference: 'HP-26-0900',
    shippedOn: '2026-05-01',
    arrivedOn: '2026-06-01',
  },
];

function contact(id: string, account: string, name: string): Contact {
  return { id, account, name, role: 'purchaser', identities: [] };
}

/** Claire is asked at once, Jenna in the morning of her place; one shipment is on its way, one is old. */
export async function bringTwoBuyers(
  { programme, maker }: Pick<AskingWorld, 'programme' | 'maker'>,
  shipments = SHIPMENTS,
): Promise<void> {
  await programme.saveMany('accounts', [
    { id: 'NORTHGATE', name: 'Northgate', country: 'GB', class: 'B', owner: 'Lin Yue' },
    { id: 'PACIFIC', name: 'Pacific Crest', country: 'US', class: 'B' },
  ]);
  await programme.saveMany('contacts', [
    contact('claire', 'NORTHGATE', 'Claire Whitmore'),
    contact('jenna', 'PACIFIC', 'Jenna Castillo'),
  ]);
  await programme.saveMany('shipments', shipments);
  const accounts = ['NORTHGATE', 'PACIFIC'];
  await maker.makeFor(accounts, new Set(accounts));
}

/** Sweeps whenever something is due, as a process does that is up all the time. */
export async function runTo(world: AskingWorld, to: number): Promise<void> {
  const planner = world.planner('one');
  for (;;) {
    while ((await planner.sweep()) > 0);
    const [next] = await world.plans.due(to, 1);
    if (next?.wakeAt === undefined) break;
    world.now = Math.max(world.now, next.wakeAt);
  }
  world.now = to;
}
