import { DAY_MS } from '../../src/base/instant.ts';
import { invite } from '../../src/programme/invite.ts';
import { COLLECTIONS } from '../../src/stores/collections.ts';
import { programmeStore } from '../../src/stores/programme-store.ts';
import { openStoreAt, type Place } from './place.ts';

const ACCOUNT = { id: 'nordlicht', name: 'Nordlicht GmbH', country: 'DE', class: 'A' } as const;
const SHIPMENT = {
  id: 'hp-1042',
  account: ACCOUNT.id,
  reference: 'HP-1042',
  product: 'Steel bolts M8',
  origin: 'Ningbo',
  destination: 'Hamburg',
  shippedOn: '2026-09-01',
  arrivedOn: '2026-10-12',
  owner: { name: 'Li Wei', reach: 'li.wei@example.com' },
} as const;

/** Invitations made at the same time; many more would only wait for one another. */
const BATCH = 50;

/** Makes each chat a contact with an invitation, and gives back what each says first. */
export async function inviteChats(
  { environment }: Place,
  secret: string,
  chats: readonly number[],
): Promise<readonly string[]> {
  const store = await openStoreAt(environment);
  await store.prepare(COLLECTIONS);
  const programme = programmeStore(store);
  await programme.saveMany('accounts', [ACCOUNT]);
  await programme.saveMany('shipments', [SHIPMENT]);
  await programme.saveMany('contacts', chats.map(contactOf));
  const openings: string[] = [];
  for (let from = 0; from < chats.length; from += BATCH) {
    const batch = chats.slice(from, from + BATCH).map(async (chat) => {
      const wish = { contact: `c-${chat}`, shipment: SHIPMENT.id, lifetimeMs: 90 * DAY_MS };
      const invited = await invite(programme, secret, wish, Date.now());
      if (invited.kind === 'refused') throw new Error(invited.why);
      return `/start ${invited.token}`;
    });
    openings.push(...(await Promise.all(batch)));
  }
  await store.close();
  return openings;
}

function contactOf(chat: number) {
  return {
    id: `c-${chat}`,
    account: ACCOUNT.id,
    name: 'Anna Berg',
    role: 'purchaser' as const,
    locale: 'en' as const,
    identities: [`telegram:${chat}`],
  };
}
