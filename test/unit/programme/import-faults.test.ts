import { describe, expect, it } from 'vitest';
import { importCsv } from '../../../src/programme/import-csv.ts';
import { summaryOf } from '../../../src/programme/import-summary.ts';
import { ACCOUNTS, file, SHIPMENTS } from './import-files.ts';
import { memoryProgramme } from './memory-programme.ts';

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
