import type { Reading } from './column.ts';

const YES = new Set(['yes', 'y', 'true', '1', 'x', '是', '有']);
const NO = new Set(['no', 'n', 'false', '0', '否', '无', '没有']);

export function flagCell(written: string): Reading {
  const word = written.normalize('NFKC').toLowerCase();
  if (YES.has(word)) return { ok: true, value: true };
  return NO.has(word) ? { ok: true, value: false } : { ok: false };
}
