import type { Contact } from './contact.ts';
import type { ProgrammeStore, RecordKind } from './ports.ts';
import { referenceKey } from './reference-key.ts';
import type { Shipment } from './shipment.ts';
import { unknownRecord } from './unknown-record.ts';

/** Which contacts are to be asked about which shipments; what is absent narrows nothing. */
export interface Selection {
  readonly contact?: string | undefined;
  /** Its id, or the number that the buyer knows it by. */
  readonly shipment?: string | undefined;
  readonly account?: string | undefined;
  /** Shipped on this day or later: `2026-12-31`. */
  readonly since?: string | undefined;
  /** Arrived on this day or later. */
  readonly arrivedSince?: string | undefined;
}

export interface Pair {
  readonly contact: string;
  readonly shipment: string;
}

export type Chosen =
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  /** The selection names a record that there is not. */
  | { readonly kind: 'unknown'; readonly why: string };

/** Every contact of an account with every shipment to it, as far as the selection wants them. */
export async function choosePairs(store: ProgrammeStore, selection: Selection): Promise<Chosen> {
  const [contacts, shipments, accounts] = await Promise.all([
    store.list('contacts'),
    store.list('shipments'),
    store.list('accounts'),
  ]);
  const unknown = nobodyNamed(selection, {
    accounts: accounts.some(({ id }) => id === selection.account),
    contacts: contacts.some(({ id }) => id === selection.contact),
    shipments: shipments.some((shipment) => isCalled(shipment, selection.shipment)),
  });
  if (unknown !== undefined) {
    return { kind: 'unknown', why: await unknownRecord(store, ...unknown) };
  }
  const wanted = shipments.filter((shipment) => isWanted(shipment, selection));
  const pairs = contacts
    .filter((contact) => isAsked(contact, selection))
    .flatMap(({ id, account }) =>
      wanted
        .filter((shipment) => shipment.account === account)
        .map((shipment) => ({ contact: id, shipment: shipment.id })),
    );
  return { kind: 'pairs', pairs };
}

/** What the selection names and nobody has, if anything. */
function nobodyNamed(
  { account, contact, shipment }: Selection,
  isKnown: Readonly<Record<RecordKind, boolean>>,
): readonly [RecordKind, string] | undefined {
  const named = { accounts: account, contacts: contact, shipments: shipment } as const;
  for (const kind of ['accounts', 'contacts', 'shipments'] as const) {
    const name = named[kind];
    if (name !== undefined && !isKnown[kind]) return [kind, name];
  }
  return undefined;
}

function isAsked({ id, account }: Contact, wanted: Selection): boolean {
  const fits = wanted.contact === undefined || wanted.contact === id;
  return fits && (wanted.account === undefined || wanted.account === account);
}

function isWanted(shipment: Shipment, wanted: Selection): boolean {
  const { since = '', arrivedSince = '' } = wanted;
  const named = wanted.shipment === undefined || isCalled(shipment, wanted.shipment);
  const arrived = arrivedSince === '' || (shipment.arrivedOn ?? '') >= arrivedSince;
  return named && arrived && shipment.shippedOn >= since;
}

function isCalled({ id, reference }: Shipment, name: string | undefined): boolean {
  return name !== undefined && (name === id || referenceKey(name) === referenceKey(reference));
}
