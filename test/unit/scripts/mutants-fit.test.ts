import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testsByMutant } from '../../../scripts/check/named-mutants.ts';
import { EDITED_MUTANTS, type EditedMutant } from '../../mutants/edited-mutants.ts';
import { NAMED_MUTANTS } from '../../mutants/named-mutants.ts';
import { planted } from '../../mutants/plant-mutant.ts';

/** The edits of a mutant whose text does not stand exactly once where it is looked for. */
function misfits({ edits }: EditedMutant): readonly string[] {
  const texts = new Map<string, string>();
  return edits.flatMap(({ file, find, replace }) => {
    const parts = (texts.get(file) ?? readFileSync(file, 'utf8')).split(find);
    texts.set(file, parts.join(replace));
    return parts.length === 2 ? [] : [`${parts.length - 1} times in ${file}: ${find}`];
  });
}

describe('known faults', () => {
  it('can be planted in the code as it stands, and name a test that is there', () => {
    expect(EDITED_MUTANTS.flatMap(misfits)).toEqual([]);
    expect(EDITED_MUTANTS.filter(({ caughtBy }) => !existsSync(caughtBy))).toEqual([]);
  });

  it('replace functions that are there', () => {
    const lost = NAMED_MUTANTS.filter(
      (mutant) => planted(readFileSync(mutant.file, 'utf8'), mutant) === undefined,
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('are each named by a test file that notices it', async () => {
    const tests = await testsByMutant();
    expect(NAMED_MUTANTS.filter(({ name }) => !tests.has(name))).toEqual([]);
  });
});
