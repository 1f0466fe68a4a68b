import type { Cell as SheetCell } from 'write-excel-file/node';
import { cellText } from './cell-text.ts';
import type { Cell, Column } from './column.ts';

/** Rows that a sheet holds, its title row among them. */
const MOST_ROWS = 1_048_576;
/** UTF-16 units that a cell holds. */
const MOST_UNITS = 32_767;

/**
 * A workbook of one sheet. Texts are cells of type text, which no spreadsheet calculates. Rejects
 * with a RangeError where there are more rows than a sheet holds. A zip is written at its end, so
 * all cells are held until then; CSV holds none.
 */
export async function xlsxFile<Row>(
  sheet: string,
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const cells: SheetCell[][] = [columns.map(({ title }) => ({ value: title, fontWeight: 'bold' }))];
  for await (const row of rows) {
    if (cells.length === MOST_ROWS) {
      throw new RangeError(`A sheet holds ${MOST_ROWS - 1} rows, and there are more; take CSV`);
    }
    cells.push(columns.map((column) => sheetCell(column.of(row))));
  }
  return await writeXlsxFile(cells, { sheet, stickyRowsCount: 1 }).toBuffer();
}

function sheetCell(cell: Cell): SheetCell {
  if (typeof cell === 'string') return { type: String, value: sheetText(cellText(cell)) };
  return cell;
}

/**
 * Text that a workbook gives back as it was: cut to what a cell holds, and `_x0041_` not taken for
 * the letter that it names. The words that every object has as members (`constructor`) end in a
 * space, since the writer finds its shared texts by their name in a plain object.
 */
function sheetText(text: string): string {
  const literal = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  const cut = literal.slice(0, MOST_UNITS).replace(/\p{Cs}/gu, '\uFFFD');
  return cut in {} ? `${cut} ` : cut;
}
