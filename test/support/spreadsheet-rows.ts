/**
 * The rows and cells that a forgiving spreadsheet finds in a file: a quote opens a quoted cell only
 * at the cell's beginning, and what stands behind the closing quote belongs to the cell.
 */
export function spreadsheetRows(
  file: string,
  delimiter: ',' | ';' | '\t',
): readonly (readonly string[])[] {
  const text = file.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
  const plain = `[^${delimiter}\\r\\n]*`;
  const cells = new RegExp(
    `(?:"((?:[^"]|"")*)(?:"|$))?(${plain})(${delimiter}|\\r\\n|[\\r\\n]|$)`,
    'y',
  );
  const rows: string[][] = [[]];
  for (;;) {
    const [, quoted = '', rest = '', end = ''] = cells.exec(text) ?? [];
    rows.at(-1)?.push(quoted.replaceAll('""', '"') + rest);
    if (end === '') return rows;
    if (end !== delimiter) rows.push([]);
  }
}
