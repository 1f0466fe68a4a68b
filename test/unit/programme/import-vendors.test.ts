import { describe, expect, it } from 'vitest';
import { titleKey } from '../../../src/programme/csv/columns/column.ts';
import {
  type ImportFile,
  importCsv,
  LAYOUTS,
  type Layout,
} from '../../../src/programme/import-csv.ts';
import { memoryProgramme } from './memory-programme.ts';

const FACTS = 'id,account,reference,product,origin,destination,shipped on';
const S1 = 'S-1,ACME,INV-1,Oak table,Ningbo,Hamburg,2026-09-28';

function file(layout: Layout, text: string): ImportFile {
  return { layout, name: `${layout}.csv`, bytes: Buffer.from(text) };
}

/** A store that knows the account, and a way to import one shipment into it. */
function programme() {
  const store = memoryProgramme();
  const accounts = file('accounts', 'id,name,country\nACME,Acme,DE\n');
  return {
    shipment: (titles: string, ...rows: readonly string[]) => {
      const lines = [`${FACTS},${titles}`, ...rows.map((cells) => `${S1},${cells}`)];
      return importCsv([accounts, file('shipments', lines.join('\n'))], store);
    },
    vendors: async () => (await store.findMany('shipments', ['S-1']))[0]?.vendors,
  };
}

describe('an import of vendors', () => {
  it('takes over who carried, made and looked at the goods', async () => {
    const { shipment, vendors } = programme();
    const report = await shipment('forwarder,factory,inspector', 'Blue Sea,Jiaxing,Sino Check');
    expect(report).toMatchObject({ faults: [], notes: [] });
    expect(await vendors()).toEqual({
      forwarder: 'Blue Sea',
      factory: 'Jiaxing',
      inspector: 'Sino Check',
    });
  });

  it.each([
    'Freight Forwarder,manufacturer,Inspected by',
    '货代,工厂,验货公司',
    '货运代理,生产厂,质检公司',
  ])('knows the titles %s', async (titles) => {
    const { shipment, vendors } = programme();
    expect((await shipment(titles, 'a,b,c')).notes).toEqual([]);
    expect(await vendors()).toEqual({ forwarder: 'a', factory: 'b', inspector: 'c' });
  });

  it('has none where no column or no cell names any', async () => {
    const { shipment, vendors } = programme();
    await shipment('forwarder,factory', ',');
    expect(await vendors()).toBeUndefined();
    const again = await shipment('quantity', '12');
    expect(again.counts.shipments.changed).toBe(1);
    expect(await vendors()).toBeUndefined();
  });

  it('keeps a vendor whose column is absent, and clears one whose cell is empty', async () => {
    const { shipment, vendors } = programme();
    await shipment('forwarder,factory', 'Blue Sea,Jiaxing');
    expect((await shipment('forwarder,factory', 'Blue Sea,Jiaxing')).counts.shipments).toEqual({
      new: 0,
      changed: 0,
      unchanged: 1,
    });
    await shipment('forwarder', 'Red Line');
    expect(await vendors()).toEqual({ forwarder: 'Red Line', factory: 'Jiaxing' });
    await shipment('factory', '');
    expect(await vendors()).toEqual({ forwarder: 'Red Line' });
    await shipment('forwarder', '');
    expect(await vendors()).toBeUndefined();
  });

  it('names the column in which two rows of one shipment differ', async () => {
    const { shipment, vendors } = programme();
    const { faults } = await shipment('forwarder,factory', 'Blue Sea,Jiaxing', 'Blue Sea,Anji');
    expect(faults).toMatchObject([
      {
        row: 3,
        column: 'factory',
        written: 'Anji',
        expected: expect.stringContaining('"Jiaxing"'),
      },
    ]);
    expect(await vendors()).toEqual({ forwarder: 'Blue Sea', factory: 'Jiaxing' });
  });

  it('refuses a name that is too long', async () => {
    const { faults } = await programme().shipment('forwarder', 'x'.repeat(301));
    expect(faults).toMatchObject([{ row: 2, column: 'forwarder' }]);
  });
});

describe.each(Object.entries(LAYOUTS))('the titles of %s', (_, columns) => {
  it('each mean one column', () => {
    const keys = columns.flatMap(({ titles }) => [...new Set(titles.map(titleKey))]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
