import type { Contact } from './contact.ts';
import { DEFAULT_FLOW, invitationId } from './invitation.ts';
import type { ProgrammeStore } from './ports.ts';
import { referenceKey } from './reference-key.ts';
import type { Shipment } from './shipment.ts';

/** Which contacts are to be asked about which shipments; what is absent narrows nothing. */
export interface Selection {
  readonly contact?: string | undefined;
  /** Its id, or the number that the buyer knows it by. */
  readonly shipment?: string | undefined;
  readonly account?: string | undefined;
  /** Shipped on this day or later: `2026-12-31`. */
  readonly since?: string | undefined;
  readonly flow?: string | undefined;
  /** Only invitations that nobody has opened yet. */
  readonly onlyUnopened?: boolean | undefined;
}

export interface Pair {
  readonly contact: string;
  readonly shipment: string;
}

/** Every contact of an account with every shipment to it, as far as the selection wants them. */
export async function choosePairs(
  store: ProgrammeStore,
  selection: Selection,
): Promise<readonly Pair[]> {
  const [contacts, shipments] = await Promise.all([
    store.list('contacts'),
    store.list('shipments'),
  ]);
  const wanted = shipments.filter((shipment) => isWanted(shipment, selection));
  const pairs = contacts
    .filter((contact) => isAsked(contact, selection))
    .flatMap(({ id, account }) =>
      wanted
        .filter((shipment) => shipment.account === account)
        .map((shipment) => ({ contact: id, shipment: shipment.id })),
    );
  return selection.onlyUnopened ? await unopened(store, pairs, selection) : pairs;
}

function isAsked({ id, account }: Contact, wanted: Selection): boolean {
  const fits = wanted.contact === undefined || wanted.contact === id;
  return fits && (wanted.account === undefined || wanted.account === account);
}

function isWanted({ id, reference, shippedOn }: Shipment, { shipment, since }: Selection): boolean {
  const named =
    shipment === undefined || shipment === id || referenceKey(shipment) === referenceKey(reference);
  return named && (since === undefined || shippedOn >= since);
}

async function unopened(
  store: ProgrammeStore,
  pairs: readonly Pair[],
  { flow = DEFAULT_FLOW }: Selection,
): Promise<readonly Pair[]> {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const known = await store.findInvitation(invitationId(pair.contact, pair.shipment, flow));
    if (known?.bound === undefined) kept.push(pair);
  }
  return kept;
}
