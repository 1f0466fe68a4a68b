import { describe, expect, it } from 'vitest';
import { currencyCell } from '../../../../src/programme/csv/cells/currency-cell.ts';
import { valueCell } from '../../../../src/programme/csv/cells/value-cell.ts';
import { type ImportFile, importCsv } from '../../../../src/programme/import-csv.ts';
import { Shipment } from '../../../../src/programme/shipment.ts';
import { TABLES } from '../example-programme.ts';
import { memoryProgramme } from '../memory-programme.ts';

describe('a cell with a value', () => {
  it.each([
    ['48250', 48_250],
    ['48250.00', 48_250],
    ['48,250.00', 48_250],
    ['48.250,00', 48_250],
    ['48 250,5', 48_250.5],
    ["48'250", 48_250],
    ['48’250.40', 48_250.4],
    ['1,234,567', 1_234_567],
    ['12,34,567.50', 1_234_567.5],
    ['0,125', 0.125],
    ['1234.567', 1_234.567],
    ['４８２５０', 48_250],
    ['٤٨٬٢٥٠٫٥', 48_250.5],
  ])('reads %s as %d', (written, value) => {
    expect(valueCell(written)).toEqual({ ok: true, value });
  });

  it.each([
    ['48,250', '48250 or 48.250'],
    ['1.234', '1234 or 1.234'],
  ])('refuses %s, which could be two amounts, and names both', (written, both) => {
    const expected = `a number that can be read in one way: ${both}?`;
    expect(valueCell(written)).toEqual({ ok: false, expected });
  });

  it.each(['-5', 'USD 5', '5.', '1.2.3', '1,23,4', 'n/a', '1e6', '='])('refuses %s', (written) => {
    expect(valueCell(written)).toEqual({ ok: false });
  });
});

describe('a cell with a currency', () => {
  it.each([
    ['usd', 'USD'],
    ['US$', 'USD'],
    ['US Dollar', 'USD'],
    ['美元', 'USD'],
    ['€', 'EUR'],
    ['RMB', 'CNY'],
    ['人民币', 'CNY'],
    ['日元', 'JPY'],
  ])('reads %s as %s', (written, value) => {
    expect(currencyCell(written)).toEqual({ ok: true, value });
  });

  it.each(['$', '¥', 'kr', 'XYZ', 'toString'])('refuses %s', (written) => {
    expect(currencyCell(written)).toEqual({ ok: false });
  });
});

describe('the schema of a shipment', () => {
  const faultyAt = (facts: object) => Shipment.safeParse({ ...TABLES, ...facts }).error?.issues;

  it.each([
    [{ value: 48_250.5 }, 'currency'],
    [{ currency: 'USD' }, 'value'],
    [{ value: 0, currency: 'USD' }, 'value'],
    [{ value: -1, currency: 'USD' }, 'value'],
    [{ value: 0.000_01, currency: 'USD' }, 'value'],
    [{ value: 1_234_567_890_123.456, currency: 'USD' }, 'value'],
    [{ value: Number.MAX_VALUE, currency: 'USD' }, 'value'],
    [{ value: '48250', currency: 'USD' }, 'value'],
    [{ value: 1, currency: 'usd' }, 'currency'],
    [{ value: 1, currency: 'XYZ' }, 'currency'],
    [{ orderedOn: '2026-09-29' }, 'orderedOn'],
    [{ orderedOn: '2026-02-30' }, 'orderedOn'],
  ])('refuses %j', (facts, member) => {
    expect(faultyAt(facts)?.map(({ path }) => path)).toEqual([[member]]);
  });

  it.each([
    { value: 99_999_999_999.999_9, currency: 'USD' },
    { value: 999_999_999_999_999, currency: 'IRR' },
    { value: 0.01, currency: 'EUR', orderedOn: '2026-09-28' },
  ])('takes %j', (facts) => {
    expect(faultyAt(facts)).toBeUndefined();
  });
});

describe('an import of values', () => {
  const ACCOUNTS = file('accounts', 'id,name,country\nACME,Acme,DE\n');
  const FACTS = 'id,account,reference,product,origin,destination,shipped on';
  const S1 = 'S-1,ACME,INV-1,Oak table,Ningbo,Hamburg,2026-09-28';

  function file(layout: ImportFile['layout'], text: string): ImportFile {
    return { layout, name: `${layout}.csv`, bytes: Buffer.from(text) };
  }

  async function imported(titles: string, cells: string) {
    const store = memoryProgramme();
    const shipments = file('shipments', `${FACTS},${titles}\n${S1},${cells}\n`);
    const { faults, notes } = await importCsv([ACCOUNTS, shipments], store);
    return { faults, notes, shipment: (await store.list('shipments'))[0] };
  }

  it.each([
    ['value,currency,ordered on', '"48,250.50",USD,2026-08-01'],
    ['Invoice value,ccy,PO date', '48250.50,us$,1 Aug 2026'],
    ['货值,币种,下单日期', '48250.5,美元,2026年8月1日'],
  ])('knows the titles %s', async (titles, cells) => {
    const { faults, notes, shipment } = await imported(titles, cells);
    expect({ faults, notes }).toEqual({ faults: [], notes: [] });
    expect(shipment).toMatchObject({ value: 48_250.5, currency: 'USD', orderedOn: '2026-08-01' });
  });

  it.each([
    ['value,currency', '48250,', 'currency', 'a currency together with the value'],
    ['value,currency', ',USD', 'value', 'a value together with its currency'],
    ['value,currency', '0,USD', 'value', 'a number above 0, together with a currency'],
    ['ordered on', '2026-10-01', 'ordered on', 'a day not after the one it was shipped on'],
    ['value,currency', '48250,Taler', 'currency', 'a currency code of ISO 4217'],
  ])('refuses %s of %s and names the column %s', async (titles, cells, column, expected) => {
    const { faults, shipment } = await imported(titles, cells);
    expect(faults).toMatchObject([{ row: 2, column, expected: expect.stringContaining(expected) }]);
    expect(shipment).toBeUndefined();
  });

  it('says what a value lacks where there is no column of currencies', async () => {
    const { faults } = await imported('value', '48250');
    expect(faults).toMatchObject([{ row: 2, expected: 'a currency together with the value' }]);
  });
});
