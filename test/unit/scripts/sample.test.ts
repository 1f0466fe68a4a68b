import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../../scripts/sample/buyer.ts';
import { BUYERS } from '../../../scripts/sample/buyers.ts';
import { LOCALES } from '../../../src/base/locale.ts';
import { DELAY_KINDS } from '../../../src/core/contract/programme/delay.ts';
import { CONTACT_ROLES } from '../../../src/programme/contact.ts';
import { type ImportFile, importCsv } from '../../../src/programme/import-csv.ts';
import { openDelay } from '../../../src/programme/shipment.ts';
import { memoryProgramme } from '../programme/memory-programme.ts';

const FOLDER = new URL('../../../scripts/sample/', import.meta.url);

async function files(): Promise<readonly ImportFile[]> {
  const layouts = ['accounts', 'contacts', 'shipments'] as const;
  return await Promise.all(
    layouts.map(async (layout) => {
      const name = `${layout}.csv`;
      return { layout, name, bytes: await readFile(new URL(name, FOLDER)) };
    }),
  );
}

async function sample() {
  const store = memoryProgramme();
  const report = await importCsv(await files(), store);
  return {
    store,
    report,
    accounts: await store.list('accounts'),
    contacts: await store.list('contacts'),
    shipments: await store.list('shipments'),
  };
}

describe('the sample', () => {
  it('is imported without a fault, and changes nothing the second time', async () => {
    const { store, report } = await sample();
    expect(report).toMatchObject({ faults: [], notes: [], written: true });
    const before = store.writes();
    await importCsv(await files(), store);
    expect(store.writes()).toBe(before);
  });

  it('is as varied as a real programme', async () => {
    const { accounts, contacts, shipments } = await sample();
    expect(new Set(accounts.map(({ country }) => country)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(accounts.map((account) => account.class))).toEqual(new Set(['A', 'B', 'C']));
    expect(new Set(contacts.map(({ role }) => role))).toEqual(new Set(CONTACT_ROLES));
    expect(new Set(contacts.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
    expect(new Set(shipments.map(({ product }) => product)).size).toBeGreaterThanOrEqual(8);
    expect(
      shipments.filter(({ arrivedOn, promisedOn }) => late(arrivedOn, promisedOn)).length,
    ).toBeGreaterThan(10);
    const delays = shipments.flatMap((each) => openDelay(each)?.kind ?? []);
    expect(new Set(delays)).toEqual(new Set(DELAY_KINDS));
    expect(shipments.every(({ owner }) => owner?.reach !== undefined)).toBe(true);
    for (const [role, least] of [
      ['forwarder', 3],
      ['factory', 5],
      ['inspector', 2],
    ] as const) {
      const names = shipments.flatMap(({ vendors }) => vendors?.[role] ?? []);
      expect(new Set(names).size, role).toBeGreaterThanOrEqual(least);
    }
    expect(new Set(shipments.map(({ reference }) => reference)).size).toBe(shipments.length);
  });

  it('has a part for at least 64 buyers of every temper and language', () => {
    expect(BUYERS.length).toBeGreaterThanOrEqual(64);
    expect(new Set(BUYERS.map(({ persona }) => persona))).toEqual(new Set(PERSONAS));
    for (const locale of LOCALES) {
      expect(
        BUYERS.filter((buyer) => buyer.locale === locale).length,
        locale,
      ).toBeGreaterThanOrEqual(6);
    }
  });

  it('gives every buyer a shipment of the own company that has arrived', async () => {
    const { contacts, shipments } = await sample();
    expect(new Set(BUYERS.map(({ contact }) => contact)).size).toBe(BUYERS.length);
    for (const buyer of BUYERS) {
      const contact = contacts.find(({ id }) => id === buyer.contact);
      const shipment = shipments.find(({ id }) => id === buyer.shipment);
      expect(contact?.locale, buyer.contact).toBe(buyer.locale);
      expect(shipment?.account, buyer.contact).toBe(contact?.account);
      expect(shipment?.arrivedOn, buyer.contact).toBeDefined();
    }
  });
});

function late(arrivedOn: string | undefined, promisedOn: string | undefined): boolean {
  return arrivedOn !== undefined && promisedOn !== undefined && arrivedOn > promisedOn;
}
