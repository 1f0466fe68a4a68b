import { describe, expect, it } from 'vitest';
import { readPairs } from '../../../../src/programme/csv/read-pairs.ts';

const PAIR = { kind: 'pair', pair: { contact: 'anna', shipment: 'S-1' } };

describe('a file of pairs', () => {
  it.each([
    ['contact,shipment\nanna,S-1\n', 'plain'],
    ['sep=;\r\ncontact;shipment\r\nanna;S-1\r\n', 'Excel names the delimiter in a line before'],
    ['contact;shipment\nanna;S-1\n', 'semicolons, as half of Europe saves'],
    ['contact\tshipment\nanna\tS-1\n', 'tabs, as copied from a sheet'],
    ['\uFEFFcontact,shipment\r\nanna,S-1\n', 'titles of Windows over rows of something else'],
  ])('%j is read: %s', (text) => {
    expect(readPairs(text)).toMatchObject([{ row: 2, ...PAIR }]);
  });

  it('keeps its rows apart where the title row has other line ends', () => {
    const rows = readPairs('contact,shipment\r\nanna,S-1\notto,S-2\n');
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  });
});
