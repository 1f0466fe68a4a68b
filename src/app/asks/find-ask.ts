import { nameKey } from '../../base/text/name-key.ts';
import type { Contact } from '../../programme/contact.ts';
import type { ProgrammeStore } from '../../programme/ports.ts';
import { referenceKey } from '../../programme/reference-key.ts';
import type { Shipment } from '../../programme/shipment.ts';
import type { AskMeant } from '../../team/ports.ts';

type Records = Pick<ProgrammeStore, 'findMany' | 'contactsOf' | 'findShipmentsByReference'>;
type Meant = Exclude<AskMeant, { readonly kind: 'incomplete' }>;

/** Names and numbers may have blanks in them; nobody writes more words than this. */
const WORDS_LIMIT = 12;

/** The contact and the shipment that these words name in this order, wherever the one ends. */
export async function findAsk(programme: Records, written: string): Promise<AskMeant> {
  const words = written.trim().split(/\s+/).slice(0, WORDS_LIMIT);
  let closest: AskMeant = { kind: 'incomplete' };
  for (let at = 1; at < words.length; at += 1) {
    const contact = words.slice(0, at).join(' ');
    const shipment = words.slice(at).join(' ');
    const meant = await findPair(programme, contact, shipment);
    if (meant.kind === 'found') return meant;
    if (rankOf(meant) > rankOf(closest)) closest = meant;
  }
  return closest;
}

/** How much of the words is known: the more, the better an answer says what is wrong. */
function rankOf({ kind }: AskMeant): number {
  return ['incomplete', 'unknown-shipment', 'unknown-contact', 'elsewhere', 'several'].indexOf(
    kind,
  );
}

/**
 * A contact, by id or by name, and a shipment of the same account, by id or by the number that buyers
 * know. Rejects with the store's errors.
 */
export async function findPair(
  programme: Records,
  contact: string,
  shipment: string,
): Promise<Meant> {
  const [[person], goods] = await Promise.all([
    programme.findMany('contacts', [contact]),
    shipmentsCalled(programme, shipment),
  ]);
  if (goods.length === 0) return { kind: 'unknown-shipment', contact, shipment };
  const people = person === undefined ? await peopleCalled(programme, contact, goods) : [person];
  if (people.length === 0) return { kind: 'unknown-contact', contact, shipment };
  const pairs = people.flatMap(({ id, account }) =>
    goods
      .filter((one) => one.account === account)
      .map((one) => ({ contact: id, shipment: one.id })),
  );
  const [first, ...others] = pairs;
  if (first === undefined) return { kind: 'elsewhere', contact, shipment };
  return others.length === 0 ? { kind: 'found', ...first } : { kind: 'several', pairs };
}

async function shipmentsCalled(programme: Records, written: string): Promise<readonly Shipment[]> {
  const byId = await programme.findMany('shipments', [written]);
  if (byId.length > 0) return byId;
  const key = referenceKey(written);
  return key === '' ? [] : await programme.findShipmentsByReference([key]);
}

async function peopleCalled(
  programme: Records,
  name: string,
  goods: readonly Shipment[],
): Promise<readonly Contact[]> {
  const accounts = [...new Set(goods.map(({ account }) => account))];
  const people = await Promise.all(accounts.map((account) => programme.contactsOf(account)));
  return people.flat().filter((one) => nameKey(one.name) === nameKey(name));
}
