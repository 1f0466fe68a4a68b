import { evenShare } from '../../../../src/asking/arm.ts';
import { DAY_MS } from '../../../../src/base/instant.ts';
import type { Account } from '../../../../src/programme/account.ts';
import type { Contact } from '../../../../src/programme/contact.ts';
import type { Shipment } from '../../../../src/programme/shipment.ts';

/** A Monday, midnight in UTC. */
export const FIRST_DAY = Date.parse('2026-11-16T00:00:00Z');
export const DAYS = 42;

/** What a buyer with a chat does in the evening of the day on which they are asked. */
export type Habit = 'answers' | 'complains' | 'is-silent' | 'blocks' | 'stops';
const HABITS: readonly Habit[] = [
  ...(['answers', 'answers', 'answers', 'complains', 'is-silent', 'is-silent'] as const),
  ...(['blocks', 'stops'] as const),
];

const PLACES = [
  ['GB', 'Europe/London'],
  ['US', 'America/Los_Angeles'],
  ['CN', 'Asia/Shanghai'],
  ['AE', 'Asia/Dubai'],
  ['DE', 'Europe/Berlin'],
  ['JP', 'Asia/Tokyo'],
  ['BR', 'America/Sao_Paulo'],
] as const;

export interface Trader {
  readonly contact: Contact;
  readonly place: { readonly country: string; readonly timeZone: string };
  readonly hasChat: boolean;
  readonly habit: Habit;
}

export interface Market {
  readonly accounts: readonly Account[];
  readonly traders: readonly Trader[];
  /** What is known on a day, from 0: shipments that are new or have changed. */
  readonly newsOn: (day: number) => readonly Shipment[];
}

/** Always the same market for the same number of contacts: companies of one to five people. */
export function marketOf(contacts: number): Market {
  const accounts: Account[] = [];
  const traders: Trader[] = [];
  while (traders.length < contacts) {
    const index = accounts.length;
    const id = `A${index}`;
    const [country, timeZone] = PLACES[index % PLACES.length] ?? PLACES[0];
    const size = Math.min(1 + Math.floor(evenShare('size', id) * 5), contacts - traders.length);
    const letter = (['A', 'B', 'C'] as const)[index % 3];
    accounts.push({ id, name: `Company ${index}`, country, class: letter, owner: 'Lin Yue' });
    for (let place = 0; place < size; place += 1) {
      traders.push(traderOf(`${id}-p${place}`, id, { country, timeZone }));
    }
  }
  const goods = accounts.flatMap(({ id }) => goodsOf(id));
  return { accounts, traders, newsOn: (day) => goods.flatMap((each) => each[day] ?? []) };
}

function traderOf(id: string, account: string, place: Trader['place']): Trader {
  return {
    place,
    contact: {
      id,
      account,
      name: `Buyer ${id}`,
      role: 'purchaser',
      locale: 'en',
      timeZone: place.timeZone,
      identities: [],
    },
    hasChat: evenShare('chat', id) < 0.6,
    habit: HABITS[Math.floor(evenShare('habit', id) * HABITS.length)] ?? 'answers',
  };
}

export function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** By day what is known of each of an account's shipments. */
function goodsOf(account: string): readonly Readonly<Record<number, Shipment>>[] {
  const count = 1 + Math.floor(evenShare('goods', account) * 3);
  return Array.from({ length: count }, (_, place) => {
    const id = `${account}-s${place}`;
    const arrival = Math.floor(evenShare('arrival', id) * DAYS);
    const left: Shipment = {
      id,
      account,
      reference: `HP-${id}`,
      product: 'Oak tables',
      origin: 'Ningbo',
      destination: `Port ${account}`,
      shippedOn: dayOf(-20),
    };
    const arrived = { [arrival]: { ...left, arrivedOn: dayOf(arrival) } };
    const lateBy = arrival - 5;
    const isLate = evenShare('late', id) < 0.2 && lateBy > 0;
    const delay = { kind: 'roll-over' as const, expectedOn: dayOf(arrival) };
    return { 0: left, ...(isLate && { [lateBy]: { ...left, delay } }), ...arrived };
  });
}
