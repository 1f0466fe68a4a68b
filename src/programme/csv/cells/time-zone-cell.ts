import { isTimeZone, zonesMeant } from '../../../base/time-zone.ts';
import type { ParsedCell } from '../columns/column.ts';

/** IANA names, also with a blank for the underscore. An abbreviation of several zones is refused. */
export function timeZoneCell(written: string): ParsedCell {
  const name = written
    .normalize('NFKC')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, '_');
  const meant = zonesMeant(name);
  if (meant.length === 0) return isTimeZone(name) ? { ok: true, value: name } : { ok: false };
  return {
    ok: false,
    expected: `a time zone by its IANA name; "${written}" may be ${meant.join(' or ')}`,
  };
}
