import { expect, it } from 'vitest';
import { csvPieces } from '../../../../src/render/export/csv.ts';

async function cellOf(text: string): Promise<string> {
  const column = { title: 'words', holds: 'them', of: () => text };
  async function* rows() {
    yield text;
  }
  const pieces: string[] = [];
  for await (const piece of csvPieces([column], rows())) pieces.push(piece);
  return pieces.slice(1).join('').trimEnd();
}

it.each([
  ['\u200b\u2060=1+1', `'=1+1`],
  ['\ufeff@SUM(A1)', `'@SUM(A1)`],
  ['wet\u202e!yrd', 'wet!yrd'],
  ['👩🏾‍🔧 می‌خواهم', '👩🏾‍🔧 می‌خواهم'],
])('guards what stands behind signs that nobody sees: %j', async (text, cell) => {
  expect(await cellOf(text)).toBe(cell);
});
