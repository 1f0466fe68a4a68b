import type { z } from 'zod';
import { Account } from '../account.ts';
import { Contact } from '../contact.ts';
import { Email } from '../csv/cells/email-cell.ts';
import type { Column } from '../csv/columns/column.ts';
import { LAYOUTS } from '../import-csv.ts';
import type { RecordKind } from '../ports.ts';
import { Shipment } from '../shipment.ts';

/**
 * What the exporter's own system may send of each kind: the records as they are stored. Countries
 * and time zones pass the check of an import as well, and an address may stand by itself.
 */
export const RECORD_SHAPES = {
  accounts: Account.extend({
    country: Account.shape.country.check(asImported('accounts', 'country')),
  }),
  contacts: Contact.extend({
    timeZone: Contact.shape.timeZone
      .unwrap()
      .check(asImported('contacts', 'timeZone'))
      .optional()
      .describe('IANA name'),
    identities: Contact.shape.identities
      .optional()
      .describe('channel:user; chats that are known here stay, stored addresses do not'),
    email: Email.optional().describe('Takes the place of the stored address'),
  }),
  shipments: Shipment,
} as const satisfies Record<RecordKind, z.ZodObject>;

/** Demands of a text what an import demands of a cell, in the form in which it would be stored. */
function asImported(kind: RecordKind, field: string): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    const column = columnOf(kind, field);
    const cell = column?.read(value);
    if (cell === undefined || (cell.ok && cell.value === value)) return;
    const message = cell.ok ? `in the form ${cell.value}` : (cell.expected ?? column?.expected);
    issues.push({ code: 'custom', input: value, message: message ?? 'something else' });
  };
}

/** Members of a record that stand in a column of another name. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'shipments.owner.name': 'ownerName',
  'shipments.owner.reach': 'ownerReach',
  'shipments.delay.kind': 'delayKind',
  'shipments.delay.expectedOn': 'expectedOn',
  'shipments.vendors.forwarder': 'forwarder',
  'shipments.vendors.factory': 'factory',
  'shipments.vendors.inspector': 'inspector',
};

/** The column of an import in which a member such as `owner.name` stands. */
export function columnOf(kind: RecordKind, member: string): Column | undefined {
  const field = FIELD_OF[`${kind}.${member}`] ?? member;
  return LAYOUTS[kind].find((column) => column.field === field);
}
