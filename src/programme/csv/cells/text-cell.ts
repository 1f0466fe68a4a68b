import type { ParsedCell } from '../columns/column.ts';

/** Text as it is; what a spreadsheet would take for a formula is text here. */
export function textCell(longest: number): (written: string) => ParsedCell {
  return (written) =>
    written.length <= longest
      ? { ok: true, value: written }
      : { ok: false, expected: `at most ${longest} characters, not ${written.length}` };
}
