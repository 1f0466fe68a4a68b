import { describe, expect, it } from 'vitest';
import { type ImportFile, importCsv, type Layout } from '../../../src/programme/import-csv.ts';
import { summaryOf } from '../../../src/programme/import-summary.ts';
import { memoryProgramme } from './memory-programme.ts';

const ACCOUNTS = 'id,name,country,class\nACME,Acme Möbel GmbH,Germany,a\nBORG,Borg AB,SE,\n';
const CONTACTS =
  'id,account,name,role,language,time zone,identities\n' +
  'anna,ACME,Anna Schmidt,purchaser,de,Europe/Berlin,telegram:42 slack:U1\n' +
  'lars,BORG,Lars Borg,owner,,,\n';
const SHIPMENTS =
  'id,account,reference,product,quantity,origin,destination,incoterm,shipped on,arrived on,' +
  'promised on,had problem,owner,owner reach\n' +
  'S-1,ACME,INV-1,Oak table,"1,200",Ningbo,Hamburg,fob,2026-09-28,2026-11-02,2026-10-30,yes,' +
  'Lin Yue,lin@example.com\n';

function file(layout: Layout, text: string): ImportFile {
  return { layout, name: `${layout}.csv`, bytes: Buffer.from(text) };
}

const FILES = [
  file('shipments', SHIPMENTS),
  file('contacts', CONTACTS),
  file('accounts', ACCOUNTS),
];

const COMBINED =
  '客户;国家;等级;联系人;角色;语言;订单号;产品;起运港;目的港;发货日期\n' +
  'Acme;德国;A;Anna;采购;德语;INV-1;Oak table;Ningbo;Hamburg;2026/9/28\n' +
  'Acme;德国;A;Otto;仓库;德语;INV-1;Oak table;Ningbo;Hamburg;2026/9/28\n' +
  'Acme;德国;A;Anna;采购;德语;INV-2;Oak chair;Ningbo;Hamburg;2026/10/5\n';

const nothing = { new: 0, changed: 0, unchanged: 0 };

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

describe('an import with faults', () => {
  const BAD =
    'id,account,name,role,language,time zone\n' +
    'anna,ACME,Anna,chef,Klingon,Mars/Olympus\n' +
    'otto,ACME,,purchaser,de,\n' +
    'good,ACME,Good One,quality,en,UTC\n' +
    'lost,NOWHERE,Lost,quality,en,UTC\n' +
    'wide,ACME,Wide,quality,en,UTC,surplus\n' +
    'good,ACME,Other One,quality,en,UTC\n';

  it('tells every fault with row, column, what was written and what is expected', async () => {
    const report = await importCsv(
      [file('accounts', ACCOUNTS), file('contacts', BAD)],
      memoryProgramme(),
    );
    expect(report.faults.map(({ row, column, written }) => [row, column, written])).toEqual([
      [2, 'role', 'chef'],
      [2, 'language', 'Klingon'],
      [2, 'time zone', 'Mars/Olympus'],
      [3, 'name', ''],
      [6, '', 'surplus'],
      [5, 'account', 'NOWHERE'],
      [7, 'name', 'Other One'],
    ]);
    expect(report.faults[0]).toEqual({
      file: 'contacts.csv',
      row: 2,
      column: 'role',
      written: 'chef',
      expected: 'one of decision-maker, purchaser, quality, warehouse, finance, other',
      example: 'purchaser',
    });
    expect(report.rowsRefused).toBe(5);
  });

  it('loads the good rows all the same, unless it is strict', async () => {
    const files = [file('accounts', ACCOUNTS), file('contacts', BAD)];
    const store = memoryProgramme();
    await importCsv(files, store);
    expect((await store.list('contacts')).map(({ id }) => id)).toEqual(['good']);
    const strict = memoryProgramme();
    const report = await importCsv(files, strict, { strict: true });
    expect(report.written).toBe(false);
    expect(strict.writes()).toBe(0);
    expect(summaryOf(report, 'strict').at(-1)).toContain('--strict');
  });

  it('names the columns that are missing, doubled and unknown', async () => {
    const text = 'ID,Kunde,Country,Nation,国家,Clas,__proto__,constructor\n1,x,DE,DE,DE,A,x,y\n';
    const report = await importCsv([file('accounts', text)], memoryProgramme());
    expect(report.faults.map(({ row, column }) => [row, column])).toEqual([
      [1, 'name'],
      [1, '国家'],
    ]);
    expect(report.notes).toContainEqual(expect.stringContaining('did you mean "class"?'));
    expect(report.notes).toHaveLength(5);
    expect(report.rowsRefused).toBe(1);
  });

  it('is not harmed by columns and ids with the names of prototypes', async () => {
    const store = memoryProgramme();
    const text = 'id,name,country,__proto__,toString\n__proto__,Proto,DE,polluted,x\n';
    const report = await importCsv([file('accounts', text)], store);
    expect(report.counts.accounts.new).toBe(1);
    expect(await store.list('accounts')).toEqual([
      { id: '__proto__', name: 'Proto', country: 'DE' },
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('keeps cells that look like formulas as they are', async () => {
    const store = memoryProgramme();
    const name = '=HYPERLINK(1)';
    await importCsv([file('accounts', `id,name,country\n@x,${name},DE\n-5,+49,FR\n`)], store);
    expect((await store.list('accounts')).map((account) => [account.id, account.name])).toEqual([
      ['-5', '+49'],
      ['@x', name],
    ]);
  });

  it('finds a shipment that arrived before it left', async () => {
    const text = SHIPMENTS.replace('2026-11-02', '2026-08-02');
    const report = await importCsv(
      [file('accounts', ACCOUNTS), file('shipments', text)],
      memoryProgramme(),
    );
    expect(report.faults).toMatchObject([
      { row: 2, column: 'arrived on', expected: 'a day not before the one it was shipped on' },
    ]);
  });

  it('caps what it tells, and counts the rest', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => `${index},Name,Atlantis`);
    const text = ['id,name,country', ...rows].join('\n');
    const report = await importCsv([file('accounts', text)], memoryProgramme());
    expect(report.faults).toHaveLength(150);
    const lines = summaryOf(report, 'import');
    expect(lines).toContain('  and 50 more, listed by --json');
    expect(lines.length).toBeLessThan(120);
  });

  it('shows no control characters of a cell to a terminal', async () => {
    const text = 'id,name,country\n1,x,\u001b[2J\u202eDE\n';
    const report = await importCsv([file('accounts', text)], memoryProgramme());
    const shown = summaryOf(report, 'import').join('');
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('tells progress as it writes', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `${index},Name,DE`);
    const seen: string[] = [];
    await importCsv(
      [file('accounts', ['id,name,country', ...rows].join('\n'))],
      memoryProgramme(),
      {
        onProgress: ({ kind, done, total }) => seen.push(`${kind} ${done}/${total}`),
      },
    );
    expect(seen).toEqual(['accounts 500/1200', 'accounts 1000/1200', 'accounts 1200/1200']);
  });
});
