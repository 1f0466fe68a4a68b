import type { z } from 'zod';
import { Account } from '../account.ts';
import { Contact } from '../contact.ts';
import type { RecordKind, RecordOf } from '../ports.ts';
import { Shipment } from '../shipment.ts';

/** A record with its kind, as it would be stored. */
export type Entry = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly record: RecordOf[Kind] };
}[RecordKind];

export type EntryReading =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/** Parses facts that came from outside into a record of the kind. */
export function entryOf(kind: RecordKind, facts: Readonly<Record<string, unknown>>): EntryReading {
  switch (kind) {
    case 'accounts':
      return reading(Account.safeParse(facts), (record) => ({ kind, record }));
    case 'contacts':
      return reading(Contact.safeParse(facts), (record) => ({ kind, record }));
    case 'shipments':
      return reading(Shipment.safeParse(facts), (record) => ({ kind, record }));
  }
}

function reading<Record>(
  parsed: z.ZodSafeParseResult<Record>,
  entry: (record: Record) => Entry,
): EntryReading {
  return parsed.success
    ? { ok: true, entry: entry(parsed.data) }
    : { ok: false, issues: parsed.error.issues };
}

/** The entries' records of one kind. */
export function recordsOf(entries: readonly Entry[]): {
  readonly [Kind in RecordKind]: readonly RecordOf[Kind][];
} {
  return {
    accounts: entries.flatMap((entry) => (entry.kind === 'accounts' ? [entry.record] : [])),
    contacts: entries.flatMap((entry) => (entry.kind === 'contacts' ? [entry.record] : [])),
    shipments: entries.flatMap((entry) => (entry.kind === 'shipments' ? [entry.record] : [])),
  };
}

/** The account that a record is of, or belongs to. */
export function accountOf({ kind, record }: Entry): string {
  return kind === 'accounts' ? record.id : record.account;
}
