import type { Reading } from './column.ts';

const IDENTITY = /^[a-z]+:\S+$/;

/** Several are parted by blanks, commas, semicolons or bars. */
export function identitiesCell(written: string): Reading {
  const value = written.split(/[\s,;|]+/).filter((part) => part !== '');
  const fits =
    value.length <= 20 && value.every((part) => IDENTITY.test(part) && part.length <= 200);
  return fits ? { ok: true, value } : { ok: false };
}
