import { describe, expect, it } from 'vitest';
import type { PersonalData } from '../../../src/store/port/collection.ts';
import { COLLECTIONS } from '../../../src/stores/collections.ts';

/** Collections of which no document tells of a buyer; a new one is put here only after thinking about it. */
const OF_NOBODY = [
  'accounts',
  'cards',
  'counters',
  'memory',
  'rollup_basis',
  'rollup_spans',
  'shipments',
  'staff',
];

function marksOf(personal: PersonalData): readonly (readonly string[])[] {
  return [personal.contact, personal.conversation, personal.words, personal.raw].filter(
    (members) => members !== undefined,
  );
}

describe('the declarations of collections', () => {
  it('have names of their own, which every engine takes', () => {
    const names = COLLECTIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  });

  it.each(COLLECTIONS.map((each) => [each.name, each] as const))(
    '%s says where a person’s data stands',
    (name, { personal }) => {
      if (personal === 'nothing') expect(OF_NOBODY).toContain(name);
      else {
        expect(OF_NOBODY).not.toContain(name);
        expect(marksOf(personal).flat().length).toBeGreaterThan(0);
      }
    },
  );

  it('find a person again wherever words of one stand, but in sums', () => {
    const lost = COLLECTIONS.filter(({ personal }) => {
      if (personal === 'nothing') return false;
      return personal.contact === undefined && personal.conversation === undefined;
    });
    expect(lost.map(({ name }) => name)).toEqual(['rollups']);
  });
});
