import { describe, expect, it } from 'vitest';
import { bindColumns } from '../../../../src/programme/csv/columns/bind-columns.ts';
import { readTable } from '../../../../src/programme/csv/read-table.ts';
import { importCsv, LAYOUTS, type Layout } from '../../../../src/programme/import-csv.ts';
import { memoryProgramme } from '../memory-programme.ts';

function read(content: string | Uint8Array, encoding?: string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readTable({ name: 'a.csv', bytes, encoding });
}

const PAIRS = Array.from({ length: 94 * 94 }, (_, at) =>
  Uint8Array.of(0xa1 + Math.floor(at / 94), 0xa1 + (at % 94)),
);

/** Text in an encoding of two bytes a letter, which Node can read but not write. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(PAIRS.map((pair) => [decoder.decode(pair), pair]));
  return Buffer.concat([...text].map((letter) => bytes.get(letter) ?? Buffer.from(letter)));
}

/** Rows and numbers are those of docs/field-cases.md. */
describe('a file as programs write it', () => {
  it.each([
    ['sep=;\r\nid;name\r\n1;Anna\r\n', 'row 139: Excel names the delimiter in a line before'],
    ['\uFEFF"sep=|"\nid|name\n1|Anna\n', 'in quotes behind a byte order mark, and a bar'],
    ['SEP=\t\nid\tname\n1\tAnna\n', 'in capitals, and a tab'],
    ['sep=,,\nid,name\n1,Anna\n', 'saved once more as a row of the table'],
    ['id,name\r\n1,Anna\n', 'row 141: titles of Windows over rows of something else'],
    ['id,name\n1,Anna\r\n', 'the other way round'],
    ['id,name\r1,Anna\r', 'an old Macintosh'],
    ['id|name\n1|Anna\n', 'bars, as databases write'],
    ['id，name\n1，Anna\n', 'Chinese commas, written by hand'],
    ['\n\nid,name\n1,Anna\n', 'empty lines above the titles'],
    [',\nid,name\n1,Anna\n', 'an empty row above the titles'],
  ])('%j is read: %s', (text) => {
    const { header, rows } = read(text);
    expect([header, rows.map(({ cells }) => cells)]).toEqual([['id', 'name'], [['1', 'Anna']]]);
  });

  it('counts rows as Excel shows them, which hides the line that names the delimiter', () => {
    expect(read('sep=;\nid;name\n1;Anna\n').rows[0]?.number).toBe(2);
  });

  it('reads two rows whose line ends differ from those of the titles', () => {
    const { rows } = read('id,name,country\r\n1,Anna,DE\n2,Otto,"FR\nlater"\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Anna', 'DE'],
      ['2', 'Otto', 'FR\nlater'],
    ]);
  });

  it('names the row of the titles where empty ones are above it', () => {
    const table = read('\n\nid,land\n1,DE\n');
    const { faults } = bindColumns(table, LAYOUTS.accounts);
    expect(faults.map(({ row }) => row)).toEqual([3, 3]);
  });

  it.each([
    ['utf-16le', 'row 144'],
    ['utf-16be', 'the other order of bytes'],
  ])('reads %s without a byte order mark: %s', (encoding) => {
    const bytes = Buffer.from('编号,名称,国家\r\n1,杭州松木有限公司,中国\r\n', 'utf16le');
    const table = read(encoding === 'utf-16be' ? bytes.swap16() : bytes);
    expect([table.encoding, table.header]).toEqual([encoding, ['编号', '名称', '国家']]);
    expect(table.rows[0]?.cells).toEqual(['1', '杭州松木有限公司', '中国']);
  });

  it('still reads UTF-8 with a stray zero as UTF-8', () => {
    expect(read('id,name\n1,Anna\0\n').encoding).toBe('utf-8');
  });
});

describe('a file whose letters are two bytes', () => {
  it.each([
    ['id,name,country\nK1,한국상사,KR\nK2,대한무역,KR\n', 'euc-kr', 'row 142: Korean names'],
    ['번호,이름,국가\n1,서울전자 김민수,대한민국\n', 'euc-kr', 'Korean titles'],
    ['id,name,country\nJ1,株式会社山田商店,JP\n', 'euc-jp', 'Japanese without any kana'],
  ])('%j in %s is refused, and --encoding is named: %s', (text, encoding) => {
    const bytes = encoded(text, encoding);
    const { faults, rows } = read(bytes);
    expect([rows, faults[0]?.expected]).toEqual([[], expect.stringContaining('--encoding')]);
    expect(faults[0]?.expected).toContain(encoding);
    expect(read(bytes, encoding).rows[0]?.cells).toEqual(text.split('\n')[1]?.split(','));
  });

  it.each([
    ['编号,名称,国家\n1,Acme,德国\n2,Borg,法国\n', 'titles and countries alone'],
    ['id,name,country\n1,杭州松木有限公司,CN\n', 'one Chinese company under English titles'],
    ['id,account,name,role\n1,A,王伟,采购\n2,A,李娜,财务\n', 'names of people'],
    ['客户,国家,等级\n宁波海达贸易有限公司,中国,A\n', 'customers'],
  ])('%j in GB18030 is read: %s', (text) => {
    const table = read(encoded(text, 'gb18030'));
    expect(table.encoding).toBe('gb18030');
    expect(table.header).toEqual(text.split('\n')[0]?.split(','));
  });
});

describe('titles in traditional Chinese', () => {
  it.each([
    ['accounts', '編號,名稱,國家', 'row 44'],
    ['accounts', '客戶編號,客戶名稱,國家/地區,等級', 'the longer titles'],
    ['contacts', '客戶,聯絡人,職稱,語言,時區,聊天帳號', 'words of Taiwan'],
    ['contacts', '編號,客戶,姓名,角色,賬號', 'words of Hong Kong'],
    ['shipments', '客戶,訂單號,產品,數量,起運港,目的港,貿易條件,出貨日期,業務員', 'shipments'],
    ['combined', '客戶,國家,聯繫人,職務,發票號碼,貨物,裝貨港,卸貨港,發貨日期', 'one file'],
  ] satisfies readonly [Layout, string, string][])('of %s, %s, are known: %s', (...row) => {
    const [layout, titles] = row;
    const bound = bindColumns(read(`${titles}\n`), LAYOUTS[layout]);
    expect([bound.faults, bound.notes]).toEqual([[], []]);
    expect(bound.columns).toHaveLength(titles.split(',').length);
  });
});

describe('titles that say the same twice', () => {
  it.each([
    ['accounts', '客户名称 Customer,国家/Country', 2, 'in two languages'],
    ['accounts', '*Name,Country (ISO),Class', 3, 'with a star, and words in brackets'],
    ['contacts', 'Customer,"Contact\n联系人",Role (角色)', 3, 'on two lines'],
    ['accounts', 'Name,Name (Chinese),Country', 2, 'the plain title is the one that counts'],
  ] satisfies readonly [Layout, string, number, string][])(
    'of %s, %s, name %i columns: %s',
    (...row) => {
      const [layout, titles, count] = row;
      const bound = bindColumns(read(`${titles}\n`), LAYOUTS[layout]);
      expect(bound.faults).toEqual([]);
      expect(bound.columns).toHaveLength(count);
    },
  );

  it('are left where a column need not be there, for they may hold something else', () => {
    const { columns, notes } = bindColumns(read('Name,Country,Class (old)\n'), LAYOUTS.accounts);
    expect([columns.length, notes.length]).toEqual([2, 1]);
  });

  it('are told where one title names two columns', () => {
    const { faults } = bindColumns(read('Contact / company,Role\n'), LAYOUTS.contacts);
    expect(faults.map(({ column }) => column)).toEqual(['account', 'name']);
  });

  it('are told where two may be meant', () => {
    const { faults } = bindColumns(read('Name (a),Name (b),Country\n'), LAYOUTS.accounts);
    expect(faults.map(({ column }) => column)).toEqual(['name']);
  });
});

describe('an import of cells that a spreadsheet has spoilt', () => {
  async function faultsOf(layout: Layout, text: string) {
    const accounts = { layout: 'accounts', name: 'a.csv', bytes: Buffer.from(ACCOUNTS) } as const;
    const file = { layout, name: 'b.csv', bytes: Buffer.from(text) };
    const store = memoryProgramme();
    const { faults, rowsRefused } = await importCsv([accounts, file], store);
    return { faults, rowsRefused, store };
  }
  const ACCOUNTS = 'id,name,country\nACME,Acme,DE\n';
  const TITLES = 'account,reference,product,origin,destination,incoterm,shipped on,had problem\n';

  it('refuses each of two orders whose numbers were cut, with the reason, and keeps the others', async () => {
    const { faults, rowsRefused, store } = await faultsOf(
      'shipments',
      `${TITLES}ACME,4.50013E+11,Oak,Ningbo,Hamburg,FOB,2026-03-05,no\n` +
        'ACME,4.50013E+11,Pine,Ningbo,Hamburg,FOB,2026-03-05,no\n' +
        'ACME,450013000001,Beech,Ningbo,Hamburg,FOB Ningbo,20260305,✗\n',
    );
    expect(rowsRefused).toBe(2);
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'reference'],
      [3, 'reference'],
    ]);
    expect(faults[0]?.expected).toContain('a spreadsheet has shortened this number');
    expect(await store.list('shipments')).toMatchObject([
      { reference: '450013000001', incoterm: 'FOB', shippedOn: '2026-03-05', hadProblem: false },
    ]);
  });

  it('refuses a company whose name is an error of a formula, and says what it is', async () => {
    const { faults } = await faultsOf('accounts', 'id,name,country\nX,#NAME?,DE\n');
    expect(faults).toMatchObject([
      { row: 2, column: 'name', written: '#NAME?', expected: expect.stringContaining('error') },
    ]);
  });

  it('still takes what is new of a contact whose time zone was stored as an abbreviation', async () => {
    const store = memoryProgramme();
    const anna = { id: 'anna', account: 'ACME', name: 'Anna', role: 'quality', identities: [] };
    await store.saveMany('accounts', [{ id: 'ACME', name: 'Acme', country: 'DE' }]);
    await store.saveMany('contacts', [{ ...anna, role: 'quality', timeZone: 'CST' }]);
    const text = 'id,account,name,role\nanna,ACME,Anna,finance\n';
    const file = { layout: 'contacts', name: 'c.csv', bytes: Buffer.from(text) } as const;
    expect((await importCsv([file], store)).faults).toEqual([]);
    expect(await store.list('contacts')).toMatchObject([{ role: 'finance', timeZone: 'CST' }]);
  });

  it('refuses a contact whose time zone may be several, and names them', async () => {
    const { faults } = await faultsOf(
      'contacts',
      'account,name,role,time zone\nACME,Anna,purchaser,CST\nACME,Otto,finance,Asia/Shanghai\n',
    );
    expect(faults).toMatchObject([
      { row: 2, column: 'time zone', expected: expect.stringContaining('Asia/Shanghai') },
    ]);
  });
});
