/**
 * Reads a table of `word<TAB>number...`, one word a line; `#` and a space begin a comment. Throws
 * SyntaxError with the line's number where a number is none.
 */
export function weightedRows(
  file: string,
): readonly (readonly [word: string, numbers: readonly number[]])[] {
  return file.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('# ') || line === '#') return [];
    const [word = '', ...fields] = line.split('\t');
    const numbers = fields.map(Number);
    if (numbers.length === 0 || numbers.some((number) => !Number.isFinite(number))) {
      throw new SyntaxError(`line ${index + 1}: not a word and its numbers, separated by tabs`);
    }
    return [[word, numbers] as const];
  });
}
