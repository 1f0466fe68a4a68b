import { describe, expect, it } from 'vitest';
import { describeColumns } from '../../../src/programme/describe-columns.ts';
import { importCsv } from '../../../src/programme/import-csv.ts';
import { openDelay } from '../../../src/programme/shipment.ts';
import { file } from './import-files.ts';
import { memoryProgramme } from './memory-programme.ts';

const FACTS = 'id,account,reference,product,origin,destination,shipped on';
const S1 = 'S-1,ACME,INV-1,Oak table,Ningbo,Hamburg,2026-09-28';

/** A store that knows the account, and a way to import one shipment into it. */
function programme() {
  const store = memoryProgramme();
  const accounts = file('accounts', 'id,name,country\nACME,Acme,DE\n');
  return {
    shipment: (titles: string, cells: string) =>
      importCsv([accounts, file('shipments', `${FACTS},${titles}\n${S1},${cells}\n`)], store),
    stored: async () => (await store.findMany('shipments', ['S-1']))[0],
    delay: async () => (await store.findMany('shipments', ['S-1']))[0]?.delay,
  };
}

describe('an import of delays', () => {
  it.each([
    ['delay', 'delay'],
    ['Delayed', 'delay'],
    ['延误', 'delay'],
    ['roll-over', 'roll-over'],
    ['Rolled', 'roll-over'],
    ['甩柜', 'roll-over'],
  ])('reads %s', async (written, kind) => {
    const { shipment, delay } = programme();
    expect(await shipment('delay', written)).toMatchObject({ faults: [], notes: [] });
    expect(await delay()).toEqual({ kind });
  });

  it.each(['delay,expected on', 'Delayed,New ETA', '延误/甩柜,预计到达', '延误,預計到達'])(
    'knows the titles %s',
    async (titles) => {
      const { shipment, delay } = programme();
      expect(await shipment(titles, 'rolled,2026-11-20')).toMatchObject({ faults: [], notes: [] });
      expect(await delay()).toEqual({ kind: 'roll-over', expectedOn: '2026-11-20' });
    },
  );

  it('is in a file of all kinds, too', async () => {
    const store = memoryProgramme();
    const text =
      'account,country,contact,role,reference,product,origin,destination,shipped on,delay,expected on\n' +
      'Acme,DE,Anna,purchaser,INV-1,Oak table,Ningbo,Hamburg,2026-09-28,甩柜,2026-11-20\n';
    expect(await importCsv([file('combined', text)], store)).toMatchObject({ faults: [] });
    expect(await store.list('shipments')).toMatchObject([
      { delay: { kind: 'roll-over', expectedOn: '2026-11-20' } },
    ]);
  });

  it('clears a delay and its day by an empty cell or a no, and keeps it where the column is absent', async () => {
    for (const cleared of ['', 'no', '无']) {
      const { shipment, delay } = programme();
      await shipment('delay,expected on', 'delay,2026-11-20');
      await shipment('quantity', '12');
      expect(await delay()).toEqual({ kind: 'delay', expectedOn: '2026-11-20' });
      await shipment('delay', cleared);
      expect(await delay()).toBeUndefined();
    }
  });

  it('changes the day alone, and clears it alone', async () => {
    const { shipment, delay } = programme();
    await shipment('delay,expected on', 'delay,2026-11-20');
    await shipment('expected on', '2026-11-27');
    expect(await delay()).toEqual({ kind: 'delay', expectedOn: '2026-11-27' });
    await shipment('expected on', '');
    expect(await delay()).toEqual({ kind: 'delay' });
    expect((await shipment('delay', 'delayed')).counts.shipments.unchanged).toBe(1);
  });

  it.each([
    ['delay', 'maybe', 'delay', 'delay or roll-over, empty where there is none', 'roll-over'],
    ['delay', 'yes', 'delay', 'delay or roll-over, empty where there is none', 'roll-over'],
    [
      'expected on',
      '2026-11-20',
      'expected on',
      'a date, year first, together with a delay',
      '2026-12-31',
    ],
    [
      'delay,expected on',
      ',2026-11-20',
      'expected on',
      'a date, year first, together with a delay',
      '2026-12-31',
    ],
    [
      'delay,expected on',
      'delay,2026-09-27',
      'expected on',
      'a day not before the one it was shipped on',
      '2026-12-31',
    ],
    ['delay,expected on', 'delay,soon', 'expected on', 'a date, year first', '2026-12-31'],
  ])('refuses %s %s, and says where and why', async (titles, cells, column, expected, example) => {
    const { shipment, stored } = programme();
    const written = cells.split(',').at(-1);
    expect((await shipment(titles, cells)).faults).toMatchObject([
      { row: 2, column, written, expected: expect.stringContaining(expected), example },
    ]);
    expect(await stored()).toBeUndefined();
  });

  it('is explained by --help in both kinds of files', () => {
    for (const layout of ['shipments', 'combined'] as const) {
      const help = describeColumns(layout);
      expect(help).toMatch(/^ {2}delay +delay or roll-over.* e\.g\. roll-over \(延误\/甩柜\)$/m);
      expect(help).toMatch(/^ {2}expected on +a date.* e\.g\. 2026-12-31 \(预计到达\)$/m);
    }
  });
});

describe('a delay', () => {
  it('is over once the arrival is known', () => {
    const delay = { kind: 'delay' } as const;
    expect(openDelay({ delay })).toBe(delay);
    expect(openDelay({ delay, arrivedOn: '2026-11-02' })).toBeUndefined();
    expect(openDelay({})).toBeUndefined();
  });
});
