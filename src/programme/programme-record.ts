import type { Account } from './account.ts';
import type { Contact } from './contact.ts';
import { referenceKey } from './reference-key.ts';
import type { Shipment } from './shipment.ts';

export { IDENTITIES_LIMIT } from './contact.ts';

/** The same thing with its id as the key. */
export type Keyed<Thing> = Omit<Thing, 'id'> & { readonly _id: string };

export type AccountRecord = Keyed<Account>;
export type ContactRecord = Keyed<Contact>;

/** A shipment is found by this key of its reference, in whichever spelling; two buyers may share a number. */
export type ShipmentRecord = Keyed<Shipment> & { readonly referenceKey: string };

export function toKeyed<Thing extends { readonly id: string }>({
  id,
  ...rest
}: Thing): Keyed<Thing> {
  return { _id: id, ...rest };
}

export function toShipmentRecord(shipment: Shipment): ShipmentRecord {
  return { ...toKeyed(shipment), referenceKey: referenceKey(shipment.reference) };
}

/** Only our own stores wrote these records: they are not checked again. */
export function fromKeyed<Thing>({ _id, ...rest }: { readonly _id: string }): Thing {
  return { id: _id, ...rest } as Thing;
}

export function fromShipmentRecord({ referenceKey: _, ...record }: ShipmentRecord): Shipment {
  return fromKeyed(record);
}
