import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../../src/programme/csv/detect-delimiter.ts';
import { readTable } from '../../../../src/programme/csv/read-table.ts';

function read(content: string | Uint8Array, encoding?: string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readTable({ name: 'a.csv', bytes, encoding });
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** "编号,名称,国家\nHS,杭州松木,中国\n" */
const CHINESE = Buffer.from(
  'b1e0bac52cc3fbb3c62cb9fabcd20a48532cbabcd6ddcbc9c4be2cd6d0b9fa0a',
  'hex',
);

describe('reading a file', () => {
  it.each([
    ['a,b;c\n', ','],
    ['a;b;c,d\n', ';'],
    ['a\tb\n', '\t'],
    ['"a;b;c",d\n1;2;3;4;5', ','],
    ['alone\n', ','],
    ['', ','],
  ])('finds out that %j is separated by %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it('drops a byte order mark, blanks around cells and empty rows', () => {
    const table = read('\uFEFFid;name\r\n 1 ; Anna \r\n\r\n;\r\n2;Otto');
    expect(table.header).toEqual(['id', 'name']);
    expect(table.rows).toEqual([
      { number: 2, cells: ['1', 'Anna'] },
      { number: 5, cells: ['2', 'Otto'] },
    ]);
  });

  it('keeps line breaks, delimiters and doubled quotes that stand in quotes', () => {
    const table = read('id,name\n1,"Oak\n12"" board, planed"\n2,x\n');
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['Oak\n12" board, planed', 'x']);
    expect(table.rows[1]?.number).toBe(3);
  });

  it('keeps a stray quote as it is', () => {
    expect(read('id,name\n1,12" board\n').rows[0]?.cells[1]).toBe('12" board');
  });

  it('reads the rows before a quote that is never closed', () => {
    const table = read('id,name\n1,x\n2,"y\n3,z\n');
    expect(table.rows).toHaveLength(1);
    expect(table.faults).toMatchObject([{ row: 3, expected: expect.stringContaining('quotes') }]);
  });

  it('keeps what looks like a formula, and takes off the guard that an export put before it', () => {
    const table = read("a,b,c,d,e\n=1+1,+49 40,-5,@home,'=1+1\n'tis,''=x,'，x,'＝x,'\n");
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['=1+1', '+49 40', '-5', '@home', '=1+1'],
      ["'tis", "''=x", "'，x", '＝x', "'"],
    ]);
  });

  it('reads Chinese files as spreadsheets there write them', () => {
    const table = read(CHINESE);
    expect(table.encoding).toBe('gb18030');
    expect(table.header).toEqual(['编号', '名称', '国家']);
    expect(table.rows[0]?.cells).toEqual(['HS', '杭州松木', '中国']);
  });

  it('reads UTF-16 as spreadsheets call "Unicode text"', () => {
    for (const order of ['le', 'be'] as const) {
      expect(read(utf16('id\tname\n1\tМебель\n', order)).rows[0]?.cells).toEqual(['1', 'Мебель']);
    }
  });

  it('never guesses Western or Russian bytes to be Chinese, and says what to do', () => {
    const western = Buffer.from('id,name\n1,Möbel Müller Köln\n', 'latin1');
    const russian = Buffer.from(
      '69640a cceeebeeeaee20 cceef1eae2e0 20ece5e1e5ebfc0a'.replaceAll(' ', ''),
      'hex',
    );
    for (const bytes of [western, russian]) {
      const table = read(bytes);
      expect(table.rows).toEqual([]);
      expect(table.faults[0]?.expected).toContain('--encoding');
    }
    expect(read(western, 'windows-1252').rows[0]?.cells[1]).toBe('Möbel Müller Köln');
  });

  it('knows a workbook when it sees one', () => {
    const table = read(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff));
    expect(table.faults[0]?.expected).toContain('Excel workbook');
  });

  it('says of an empty file what it needs', () => {
    expect(read('').faults[0]?.expected).toContain('names of the columns');
  });
});
