import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/asking/place.ts';

const ANNA = {
  id: 'anna',
  account: 'ACME',
  name: 'Anna',
  role: 'purchaser' as const,
  identities: [],
};

function zoneOf(country: string, timeZone?: string): string {
  const contact = { ...ANNA, ...(timeZone && { timeZone }) };
  return placeOf(contact, { id: 'ACME', name: 'Acme', country }, 'UTC').timeZone;
}

describe('where a contact reads', () => {
  it('is their own zone, else that of their country, else the one that is given', () => {
    expect(zoneOf('DE', 'America/New_York')).toBe('America/New_York');
    expect(zoneOf('US')).toBe('America/New_York');
    expect(zoneOf('ZZ')).toBe('UTC');
  });

  it.each(['CST', 'JST', 'Asia/Nowhere'])(
    'is that of the country where nobody can tell the time by their own: %s',
    (zone) => {
      expect(zoneOf('CN', zone)).toBe('Asia/Shanghai');
    },
  );
});
