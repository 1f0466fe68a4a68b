import { describe, expect, it } from 'vitest';
import { importCsv } from '../../../src/programme/import-csv.ts';
import { summaryOf } from '../../../src/programme/import-summary.ts';
import { COMBINED, FILES, file, nothing } from './import-files.ts';
import { memoryProgramme } from './memory-programme.ts';

describe('an import of three files', () => {
  it('takes over everything, whatever the order of the files', async () => {
    const store = memoryProgramme();
    const report = await importCsv(FILES, store);
    expect(report).toMatchObject({ faults: [], rowsRefused: 0, notes: [], written: true });
    expect(report.counts).toEqual({
      accounts: { ...nothing, new: 2 },
      contacts: { ...nothing, new: 2 },
      shipments: { ...nothing, new: 1 },
    });
    expect(await store.findMany('accounts', ['ACME', 'BORG'])).toEqual([
      { id: 'ACME', name: 'Acme Möbel GmbH', country: 'DE', class: 'A' },
      { id: 'BORG', name: 'Borg AB', country: 'SE' },
    ]);
    expect(await store.findMany('contacts', ['anna', 'lars'])).toEqual([
      {
        id: 'anna',
        account: 'ACME',
        name: 'Anna Schmidt',
        role: 'purchaser',
        locale: 'de',
        timeZone: 'Europe/Berlin',
        identities: ['telegram:42', 'slack:U1'],
      },
      { id: 'lars', account: 'BORG', name: 'Lars Borg', role: 'decision-maker', identities: [] },
    ]);
    expect(await store.findMany('shipments', ['S-1'])).toEqual([
      {
        id: 'S-1',
        account: 'ACME',
        reference: 'INV-1',
        product: 'Oak table',
        quantity: '1,200',
        origin: 'Ningbo',
        destination: 'Hamburg',
        incoterm: 'FOB',
        shippedOn: '2026-09-28',
        arrivedOn: '2026-11-02',
        promisedOn: '2026-10-30',
        hadProblem: true,
        owner: { name: 'Lin Yue', reach: 'lin@example.com' },
      },
    ]);
  });

  it('changes nothing the second time', async () => {
    const store = memoryProgramme();
    await importCsv(FILES, store);
    const before = store.writes();
    const { counts } = await importCsv(FILES, store);
    expect(counts.accounts).toEqual({ ...nothing, unchanged: 2 });
    expect(counts.contacts).toEqual({ ...nothing, unchanged: 2 });
    expect(counts.shipments).toEqual({ ...nothing, unchanged: 1 });
    expect(store.writes()).toBe(before);
  });

  it('writes nothing in a dry run and says what an import would do', async () => {
    const store = memoryProgramme();
    const dry = await importCsv(FILES, store, { dryRun: true });
    expect(store.writes()).toBe(0);
    const { written, ...rest } = await importCsv(FILES, store);
    expect(dry).toEqual({ ...rest, written: !written });
    expect(summaryOf(dry, 'dry-run').at(-1)).toContain('dry run');
  });

  it('clears a fact whose cell is empty and keeps one whose column is absent', async () => {
    const store = memoryProgramme();
    await importCsv(FILES, store);
    const cleared = file('accounts', 'id,name,country,class\nACME,Acme,DE,\n');
    expect((await importCsv([cleared], store)).counts.accounts.changed).toBe(1);
    expect(await store.findMany('accounts', ['ACME'])).toEqual([
      { id: 'ACME', name: 'Acme', country: 'DE' },
    ]);
    const kept = file('contacts', 'id,account,name,role\nanna,ACME,Anna Schmidt,finance\n');
    await importCsv([kept], store);
    const [anna] = await store.findMany('contacts', ['anna']);
    expect(anna).toMatchObject({ role: 'finance', locale: 'de', timeZone: 'Europe/Berlin' });
  });

  it('makes ids from names where the files have none', async () => {
    const store = memoryProgramme();
    const accounts = file('accounts', 'name,country\nAcme Möbel GmbH,DE\n');
    const contacts = file('contacts', 'account,name,role\nAcme Möbel GmbH,Anna Schmidt,QC\n');
    const report = await importCsv([accounts, contacts], store);
    expect(report.faults).toEqual([]);
    expect(await store.list('contacts')).toMatchObject([
      { id: 'acme-möbel-gmbh/anna-schmidt', account: 'acme-möbel-gmbh' },
    ]);
  });
});

describe('an import of one combined file', () => {
  it('has a row per contact and shipment and counts each record once', async () => {
    const store = memoryProgramme();
    const report = await importCsv([file('combined', COMBINED)], store);
    expect(report.faults).toEqual([]);
    expect(report.counts).toEqual({
      accounts: { ...nothing, new: 1 },
      contacts: { ...nothing, new: 2 },
      shipments: { ...nothing, new: 2 },
    });
    expect(await store.list('shipments')).toMatchObject([
      { id: 'acme/inv-1', account: 'acme', reference: 'INV-1', shippedOn: '2026-09-28' },
      { id: 'acme/inv-2' },
    ]);
    const again = await importCsv([file('combined', COMBINED)], store);
    expect(again.counts.shipments).toEqual({ ...nothing, unchanged: 2 });
  });

  it('believes the first of two rows that contradict one another', async () => {
    const store = memoryProgramme();
    const text = COMBINED.replace('Acme;德国;A;Otto', 'Acme;法国;A;Otto');
    const report = await importCsv([file('combined', text)], store);
    expect(report.rowsRefused).toBe(1);
    expect(report.faults).toMatchObject([
      { row: 3, column: '国家', written: '法国', expected: expect.stringContaining('row 2 of') },
    ]);
    expect((await store.list('contacts')).map(({ name }) => name)).toEqual(['Anna']);
  });

  it('takes over a row whole or not at all', async () => {
    const store = memoryProgramme();
    const text = `${COMBINED}New Co;FR;B;Zoé;采购;法语;INV-3;Lamp;Ningbo;Le Havre;03/04/2026\n`;
    const report = await importCsv([file('combined', text)], store);
    expect(report.faults).toMatchObject([{ row: 5, column: '发货日期', written: '03/04/2026' }]);
    expect(await store.findMany('accounts', ['new-co'])).toEqual([]);
  });
});
