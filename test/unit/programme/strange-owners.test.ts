import { describe, expect, it } from 'vitest';
import { type ImportFile, importCsv, type Layout } from '../../../src/programme/import-csv.ts';
import { memoryProgramme } from './memory-programme.ts';

function file(layout: Layout, text: string): ImportFile {
  return { layout, name: `${layout}.csv`, bytes: Buffer.from(text) };
}

const ACCOUNTS = file('accounts', 'id,name,country,负责人\nACME,Acme,DE,Wang Min\nBORG,Borg,SE,\n');
const SHIPMENTS = file(
  'shipments',
  [
    'id,account,reference,product,origin,destination,shipped on,owner,owner reach',
    'S-1,ACME,INV-1,Oak,Ningbo,Hamburg,2026-09-28,wang  min,wang@example.com',
    'S-2,ACME,INV-2,Oak,Ningbo,Hamburg,2026-09-28,Wang Mn,',
    'S-3,BORG,INV-3,Oak,Ningbo,Hamburg,2026-09-28,Wang Mn,',
    'S-4,BORG,INV-4,Oak,Ningbo,Hamburg,2026-09-28,Marco Tan,marco@x.example',
  ].join('\n'),
);
const MEMBERS = ['Wang Min', '李薇'];

describe('owners of an import', () => {
  it('who are no members are told with the nearest name, once each, and taken all the same', async () => {
    const store = memoryProgramme();
    const report = await importCsv([ACCOUNTS, SHIPMENTS], store, { members: MEMBERS });
    expect(report.faults).toEqual([]);
    expect(report.notes).toEqual([
      'the owner "Wang Mn" (row 3 and 1 more) is not a member in TEAM_FILE; kept as it is; did you mean "Wang Min"?',
      'the owner "Marco Tan" (row 5) is not a member in TEAM_FILE; kept as it is',
    ]);
    const [second] = await store.findMany('shipments', ['S-2']);
    expect(second?.owner).toEqual({ name: 'Wang Mn' });
    expect(await store.findMany('accounts', ['ACME'])).toMatchObject([{ owner: 'Wang Min' }]);
  });

  it('are not looked at where the team lists nobody', async () => {
    const report = await importCsv([ACCOUNTS, SHIPMENTS], memoryProgramme());
    expect(report.notes).toEqual([]);
  });

  it('of the account and of the shipment have columns of their own in one file of both', async () => {
    const store = memoryProgramme();
    const both = file(
      'combined',
      [
        'account,country,account owner,contact,role,reference,product,origin,destination,shipped on,owner',
        'Acme,DE,李薇,Anna,buyer,INV-1,Oak,Ningbo,Hamburg,2026-09-28,Wang Min',
      ].join('\n'),
    );
    const report = await importCsv([both], store, { members: MEMBERS });
    expect(report).toMatchObject({ faults: [], notes: [] });
    expect(await store.list('accounts')).toMatchObject([{ owner: '李薇' }]);
    expect(await store.list('shipments')).toMatchObject([{ owner: { name: 'Wang Min' } }]);
  });
});
