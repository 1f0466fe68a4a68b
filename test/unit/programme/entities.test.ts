import { describe, expect, it } from 'vitest';
import { Account } from '../../../src/programme/account.ts';
import { Contact } from '../../../src/programme/contact.ts';
import { Invitation, invitationId } from '../../../src/programme/invitation.ts';
import { Shipment } from '../../../src/programme/shipment.ts';
import { ACME, ANNA, INVITATION, TABLES } from './example-programme.ts';

const entities = [
  { name: 'account', schema: Account, example: ACME },
  { name: 'contact', schema: Contact, example: ANNA },
  { name: 'shipment', schema: Shipment, example: TABLES },
  { name: 'invitation', schema: Invitation, example: INVITATION },
];

describe.each(entities)('the schema of an $name', ({ schema, example }) => {
  it('takes a whole one', () => {
    expect(schema.parse(example)).toEqual(example);
  });

  it('refuses an object wherever a value is expected', () => {
    for (const field of Object.keys(example)) {
      const attack = { ...example, [field]: { $gt: '' } };
      expect(schema.safeParse(attack).success, field).toBe(false);
    }
  });

  it('refuses facts that nobody asked for', () => {
    expect(schema.safeParse({ ...example, isAdministrator: true }).success).toBe(false);
  });
});

describe('the schemas', () => {
  it('refuse an arrival before the departure', () => {
    const early = { ...TABLES, arrivedOn: '2026-09-01' };
    expect(Shipment.safeParse(early).error?.issues[0]?.path).toEqual(['arrivedOn']);
  });

  it('know what vendors can do, and refuse anybody else and a vendor without a name', () => {
    const withVendors = (vendors: object) => Shipment.safeParse({ ...TABLES, vendors }).success;
    expect(withVendors({ forwarder: 'a', factory: 'b', inspector: 'c' })).toBe(true);
    expect(withVendors({ carrier: 'a' })).toBe(false);
    expect(withVendors({ forwarder: '' })).toBe(false);
    expect(withVendors({ forwarder: { $gt: '' } })).toBe(false);
  });

  it('refuse days and time zones that do not exist', () => {
    expect(Shipment.safeParse({ ...TABLES, shippedOn: '2026-02-30' }).success).toBe(false);
    expect(Contact.safeParse({ ...ANNA, timeZone: 'Mars/Olympus' }).success).toBe(false);
  });

  it('open the usual flow where an invitation names none', () => {
    const { flow: _flow, ...rest } = INVITATION;
    expect(Invitation.parse(rest).flow).toBe('post-shipment');
  });
});

describe('the id of an invitation', () => {
  it('never begins with what a spreadsheet takes for a formula', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => invitationId(`c${index}`, 's', 'f'));
    expect(ids.filter((id) => !/^\w[\w-]{21}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(1_000);
  });

  it('is the same for the same contact, shipment and flow, and for no others', () => {
    const id = invitationId('a', 'b', 'c');
    expect(invitationId('a', 'b', 'c')).toBe(id);
    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    const others = [
      invitationId('ab', '', 'c'),
      invitationId('a', 'bc', ''),
      invitationId('b', 'a', 'c'),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });
});
