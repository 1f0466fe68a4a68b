import { describe, expect, it } from 'vitest';
import { importCsv } from '../../../src/programme/import-csv.ts';
import { memoryProgramme } from './memory-programme.ts';

const ACCOUNTS = {
  layout: 'accounts' as const,
  name: 'accounts.csv',
  bytes: Buffer.from(
    'id,name,country\nACME,Acme,DE\nKILI,Kilimo,KE\nBORG,Borg,SE\nMOMB,Mombasa,KE\n',
  ),
};

describe('countries of an import', () => {
  it('without a calendar are told once each with the row, and taken all the same', async () => {
    const store = memoryProgramme();
    const report = await importCsv([ACCOUNTS], store, { calendars: ['DE', 'CN'] });
    expect(report.notes).toEqual([
      'KE (row 3 and 1 more) has no calendar; Saturday and Sunday are taken for its weekend, and CALENDAR_FILE adds it',
      'SE (row 4) has no calendar; Saturday and Sunday are taken for its weekend, and CALENDAR_FILE adds it',
    ]);
    expect(report).toMatchObject({ faults: [], written: true });
    expect(await store.list('accounts')).toHaveLength(4);
  });

  it('are not looked at where no calendar is given', async () => {
    expect((await importCsv([ACCOUNTS], memoryProgramme())).notes).toEqual([]);
  });
});
