import { describe, expect, it } from 'vitest';
import { emailCell } from '../../../../src/programme/csv/cells/email-cell.ts';
import { identitiesCell } from '../../../../src/programme/csv/cells/identities-cell.ts';
import { type ImportFile, importCsv } from '../../../../src/programme/import-csv.ts';
import { memoryProgramme } from '../memory-programme.ts';

function file(layout: ImportFile['layout'], text: string): ImportFile {
  return { layout, name: `${layout}.csv`, bytes: new TextEncoder().encode(text) };
}

const ACCOUNTS = file('accounts', 'id,name,country\nACME,Acme,DE\n');

async function identitiesAfter(...contacts: readonly string[]): Promise<readonly string[]> {
  const store = memoryProgramme();
  await importCsv([ACCOUNTS], store);
  for (const text of contacts) {
    const report = await importCsv([file('contacts', text)], store);
    expect(report.faults).toEqual([]);
  }
  return (await store.list('contacts')).flatMap(({ identities }) => identities);
}

describe('the address of a contact', () => {
  it.each([
    ['Email', 'anna@acme.de'],
    ['E-Mail', 'Anna Schmidt <anna@acme.de>'],
    ['e-mail address', 'mailto:anna@acme.de'],
    ['电子邮箱', ' anna@acme.de '],
  ])('stands under %j as %j', async (title, written) => {
    const text = `id,account,name,role,${title}\nanna,ACME,Anna,purchaser,${written}\n`;
    expect(await identitiesAfter(text)).toEqual(['email:anna@acme.de']);
  });

  it.each(['anna', 'anna@', 'anna@acme', 'a b@c.de', '@anna:example.org', 'n/a'])(
    'is not %j',
    (written) => {
      expect(emailCell(written)).toEqual({ ok: false });
    },
  );

  it('may stand among the identities without a channel', () => {
    expect(identitiesCell('telegram:42, anna@acme.de')).toEqual({
      ok: true,
      value: ['telegram:42', 'email:anna@acme.de'],
    });
  });

  it('takes the place of the stored one and leaves other identities alone', async () => {
    const first = 'id,account,name,role,identities\nanna,ACME,Anna,quality,telegram:42 a@acme.de\n';
    const second = 'id,account,name,role,email\nanna,ACME,Anna,quality,b@acme.de\n';
    expect(await identitiesAfter(first, second)).toEqual(['telegram:42', 'email:b@acme.de']);
    const cleared = 'id,account,name,role,email\nanna,ACME,Anna,quality,\n';
    expect(await identitiesAfter(first, cleared)).toEqual(['telegram:42']);
    const without = 'id,account,name,role\nanna,ACME,Anna B,quality\n';
    expect(await identitiesAfter(first, without)).toEqual(['telegram:42', 'email:a@acme.de']);
  });

  it('joins the identities of its own row, and a second import changes nothing', async () => {
    const text =
      'id,account,name,role,identities,email\nanna,ACME,Anna,quality,telegram:42,a@acme.de\n';
    expect(await identitiesAfter(text, text)).toEqual(['telegram:42', 'email:a@acme.de']);
  });

  it('is told by its own title where two rows disagree', async () => {
    const store = memoryProgramme();
    const text =
      'id,account,name,role,Mail\nanna,ACME,Anna,quality,a@acme.de\nanna,ACME,Anna,quality,b@acme.de\n';
    const { faults } = await importCsv([ACCOUNTS, file('contacts', text)], store);
    expect(faults).toMatchObject([{ row: 3, column: 'Mail', written: 'b@acme.de' }]);
  });
});
