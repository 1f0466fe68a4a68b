import { expect, it } from 'vitest';
import { demandSchema, type SchemaNote } from '../../../src/store/port/schema-number.ts';

it('is noted in a store that has none, and demanded ever after', async () => {
  const notes: SchemaNote[] = [];
  const note = async (one: SchemaNote) => {
    notes.push(one);
  };
  await demandSchema(undefined, note);
  expect(notes).toMatchObject([{ _id: 'schema', number: 1 }]);
  await demandSchema(notes[0], note);
  expect(notes).toHaveLength(1);
});

it('of a newer program refuses the store, and names the version that can read it', async () => {
  const newer = { number: 2, writtenBy: '7.3.0' };
  const refused = demandSchema(newer, async () => {
    throw new Error('Nothing is to be written');
  });
  await expect(refused).rejects.toMatchObject({
    name: 'UnusableStore',
    message: expect.stringContaining('Quayside 7.3.0: start that version or a newer one'),
  });
});
