import { type RecordKind, type RecordOf, referenceKey } from '../programme/ports.ts';
import type { Row } from './programme-models.ts';

/** A record as it is stored: its id is the key, and a shipment carries the key of its reference. */
export function toRow(kind: RecordKind, { id, ...rest }: RecordOf[RecordKind]): Row {
  const row = { _id: id, ...rest };
  return kind === 'shipments' && 'reference' in rest
    ? { ...row, referenceKey: referenceKey(rest.reference) }
    : row;
}

/** The id back in its place, without what only the store needs. Only `toRow` wrote these rows. */
export function fromRow<Value>({ _id, referenceKey: _key, ...rest }: Row): Value {
  return { id: _id, ...rest } as Value;
}
