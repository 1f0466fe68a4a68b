import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import { ACCOUNT_CLASSES } from '../../../src/programme/account.ts';
import { CONTACT_ROLES } from '../../../src/programme/contact.ts';
import { type ImportFile, importCsv, type Layout } from '../../../src/programme/import-csv.ts';
import { memoryProgramme } from './memory-programme.ts';

type Cells = readonly string[];

const GUARD = /^[=+\-@\t\r\0＝＋－＠]/u;

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/);
/** Anything a person may have typed into a system, as that system stores it. */
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '' && !text.startsWith("'"));
const maybe = (words: readonly string[]) => fc.constantFrom('', ...words);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const accountCells = fc.tuple(id, name, fc.constantFrom('DE', 'CN', 'BR'), maybe(ACCOUNT_CLASSES));
const contactFacts = fc.tuple(id, name, fc.constantFrom(...CONTACT_ROLES), maybe(LOCALES));
const shipmentFacts = fc.tuple(
  ...([id, name, name, day, maybe(['yes', 'no'])] as const),
  ...([maybe(['Lin Yue']), maybe(['Blue Sea']), maybe(['Jiaxing'])] as const),
);

const programme = fc
  .record({
    accounts: fc.uniqueArray(accountCells, {
      selector: ([key]) => key,
      minLength: 1,
      maxLength: 8,
    }),
    contacts: fc.uniqueArray(contactFacts, { selector: ([key]) => key, maxLength: 12 }),
    shipments: fc.uniqueArray(shipmentFacts, { selector: ([key]) => key, maxLength: 12 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
  })
  .map(({ accounts, contacts, shipments, delimiter }) => {
    const owner = (index: number) => accounts[index % accounts.length]?.[0] ?? '';
    return {
      delimiter,
      accounts: accounts.map((cells): Cells => cells),
      contacts: contacts.map(([key, ...rest], index): Cells => [key, owner(index), ...rest]),
      shipments: shipments.map(
        ([key, reference, product, shippedOn, ...rest], index): Cells => [
          ...[key, owner(index), reference, product, 'Ningbo', 'Hamburg'],
          ...[shippedOn, ...rest],
        ],
      ),
    };
  });

const HEADERS = {
  accounts: ['id', 'name', 'country', 'class'],
  contacts: ['id', 'account', 'name', 'role', 'language'],
  shipments: [
    ...['id', 'account', 'reference', 'product', 'origin', 'destination'],
    ...['shipped on', 'had problem', 'owner', 'forwarder', 'factory'],
  ],
} as const;

/** A row as a careful export writes it: everything quoted, and formulas disarmed. */
function written(cells: Cells, delimiter: string): string {
  const quoted = cells.map((cell) => {
    const guarded = GUARD.test(cell) ? `'${cell}` : cell;
    return `"${guarded.replaceAll('"', '""')}"`;
  });
  return quoted.join(delimiter);
}

function file(layout: Exclude<Layout, 'combined'>, rows: readonly Cells[], delimiter: string) {
  const lines = [HEADERS[layout], ...rows].map((cells) => written(cells, delimiter));
  const bytes = Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
  return { layout, name: `${layout}.csv`, bytes } satisfies ImportFile;
}

describe('an import of anything that an export may write', () => {
  it('loses nothing, changes no letter, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(programme, async ({ delimiter, ...rows }) => {
        const store = memoryProgramme();
        const files = (['accounts', 'contacts', 'shipments'] as const).map((layout) =>
          file(layout, rows[layout], delimiter),
        );
        const first = await importCsv(files, store);
        expect(first.faults).toEqual([]);
        const names = (await store.list('contacts')).map((contact) => [contact.id, contact.name]);
        expect(new Map(names.map(([key, value]) => [key, value]))).toEqual(
          new Map(rows.contacts.map(([key, , value]) => [key, value])),
        );
        const before = store.writes();
        const second = await importCsv(files, store);
        expect(store.writes()).toBe(before);
        expect(second.counts).toEqual({
          accounts: { new: 0, changed: 0, unchanged: rows.accounts.length },
          contacts: { new: 0, changed: 0, unchanged: rows.contacts.length },
          shipments: { new: 0, changed: 0, unchanged: rows.shipments.length },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('loads every good row whatever stands in the bad ones between them', async () => {
    const bad = fc.oneof(
      fc.constant(['', 'No Country', 'Atlantis', 'A']),
      fc.constant(['', '', 'DE', 'A']),
      fc.constant(['', 'Wide', 'DE', 'A', 'surplus']),
      name.map((text) => ['', 'Wrong class', 'DE', `${text} class`]),
    );
    const mixed = fc.tuple(programme, fc.array(fc.tuple(fc.nat(20), bad), { maxLength: 10 }));
    await fc.assert(
      fc.asyncProperty(mixed, async ([{ accounts, delimiter }, faulty]) => {
        const rows = [...accounts];
        for (const [place, cells] of faulty) rows.splice(place % (rows.length + 1), 0, cells);
        const store = memoryProgramme();
        const report = await importCsv([file('accounts', rows, delimiter)], store);
        const loaded = (await store.list('accounts')).map((account) => account.id);
        expect(new Set(loaded)).toEqual(new Set(accounts.map(([key]) => key)));
        expect(report.rowsRefused).toBe(faulty.length);
        expect(new Set(report.faults.map(({ row }) => row)).size).toBe(faulty.length);
      }),
      { numRuns: 60 },
    );
  });

  it('survives any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const noise = { layout: 'combined', name: 'noise.csv', bytes } as const;
        const report = await importCsv([noise], memoryProgramme());
        expect(report.counts.accounts.new).toBe(0);
        expect(report.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
