import type { Stores } from '../app/open-stores.ts';
import type { Route } from '../core/contract/plain-http.ts';
import type { ApiGuard } from '../http/api-guard.ts';
import { recordApiRoutes } from '../http/record-api.ts';
import type { RecordDescription } from '../http/record-openapi.ts';
import { Account } from '../programme/account.ts';
import { Contact } from '../programme/contact.ts';
import type { AfterWriting } from '../programme/ports.ts';
import { putRecords } from '../programme/records/put-records.ts';
import { exampleOf } from '../programme/records/record-examples.ts';
import { RECORD_SHAPES } from '../programme/records/record-shapes.ts';
import { Shipment } from '../programme/shipment.ts';

interface RecordParts {
  readonly records: Pick<Stores, 'programme'>;
  /** Makes the plans of what was written. */
  readonly afterWriting: AfterWriting;
  readonly guard: ApiGuard;
  /** The colleagues whom owners may be; none: owners are not looked at. */
  readonly team: { readonly members: readonly { readonly name: string }[] };
}

const KINDS = ['accounts', 'contacts', 'shipments'] as const;
const STORED = { accounts: Account, contacts: Contact, shipments: Shipment };

/** The API by which accounts, contacts and shipments come from the exporter's own system. */
export function recordRoutes({
  records,
  afterWriting,
  guard,
  team,
}: RecordParts): readonly Route[] {
  const { programme } = records;
  const members = team.members.map(({ name }) => name);
  return recordApiRoutes({
    guard,
    kinds: KINDS,
    put: (kind, values) => putRecords(programme, { kind, values, members, afterWriting }),
    find: async (kind, id) => (await programme.findMany(kind, [id]))[0],
  });
}

export function recordDescriptions(): readonly RecordDescription[] {
  return KINDS.map((kind) => ({
    kind,
    sent: RECORD_SHAPES[kind],
    stored: STORED[kind],
    example: exampleOf(kind),
  }));
}
