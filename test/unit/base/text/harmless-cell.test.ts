import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessCell, harmlessId } from '../../../../src/base/text/harmless-cell.ts';

describe('an id in a cell', () => {
  it('keeps its value, also where it begins with a hyphen', () => {
    for (const id of ['-HA0rwu', '-', '--', '-a/post-shipment', 'ACME', '-1-2', 'slack:C0/1.5']) {
      expect(harmlessId(id)).toBe(id);
    }
  });

  it('is guarded like any text where a spreadsheet could do something with it', () => {
    for (const text of [
      '=1+1',
      '@SUM(A1)',
      '+1',
      '-1+1',
      '-cmd|x!A1',
      '-A(1)',
      '-[b]c',
      "-'x'",
      '-a b',
    ]) {
      expect(harmlessId(text)).toBe(`'${text}`);
    }
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...'(|![]"\'+=@,;{} '),
        fc.string(),
        (a, sign, b) => {
          const text = `-${a}${sign}${b}`;
          expect(harmlessId(text)).toBe(harmlessCell(text));
        },
      ),
    );
  });
});
