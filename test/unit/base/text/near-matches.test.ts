import { describe, expect, it } from 'vitest';
import { nearMatches } from '../../../../src/base/text/near-matches.ts';

describe('names near to a written one', () => {
  it('are the nearest first, and few', () => {
    const ids = ['ACME-anna', 'ACME-hanna', 'ACME-otto', 'BORG-anna'];
    expect(nearMatches('acme ana', ids)).toEqual(['ACME-anna', 'ACME-hanna']);
  });

  it('include those of which only a part was written', () => {
    expect(nearMatches('schmidt', ['Anna Schmidt', 'Otto Maier'])).toEqual(['Anna Schmidt']);
  });

  it('are none where nothing is near', () => {
    expect(nearMatches('xyz', ['Anna Schmidt'])).toEqual([]);
    expect(nearMatches('', ['Anna'])).toEqual([]);
    expect(nearMatches('x'.repeat(100_000), ['Anna'])).toEqual([]);
  });
});
