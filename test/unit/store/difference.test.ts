import fc from 'fast-check';
import { BSON } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/store/mongo/difference.ts';
import { applyDifference } from '../../support/store/apply-difference.ts';

/** As it comes back from the store: nothing undefined, nothing shared. */
function stored(value: object): object {
  return BSON.deserialize(BSON.serialize(value, { ignoreUndefined: true }));
}

const name = fc.constantFrom('a', 'b', 'kind', '0', '1', 'a.b', '$set', '', 'x y', 'ü');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(0, 1, 'one', 'two', true, null, undefined),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}));
const document = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value, { maxKeys: 4 });

describe('the difference of two documents', () => {
  it('makes the second of the first, whatever they hold', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const made = applyDifference(stored(before), difference(stored(before), after));
        expect(stored(made)).toEqual(stored(after));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is nothing for the same document', () => {
    const document = { a: [{ b: 1 }], c: { d: 'e' } };
    expect(difference(document, structuredClone(document))).toEqual({});
  });

  it('names the members that changed, however deep, and no others', () => {
    const before = { version: 1, mode: { flow: 'f', state: { at: 1, answers: { a: 3, b: 4 } } } };
    const after = { version: 2, mode: { flow: 'f', state: { at: 1, answers: { a: 3, b: 5 } } } };
    expect(difference(before, after)).toEqual({
      $set: { version: 2, 'mode.state.answers.b': 5 },
    });
  });

  it('pushes what an array has grown by', () => {
    const line = { id: 'one', words: ['w'] };
    expect(difference({ lines: [line] }, { lines: [{ ...line }, { id: 'two' }] })).toEqual({
      $push: { lines: { $each: [{ id: 'two' }] } },
    });
  });

  it('names the elements from the first that changed, and those that are new', () => {
    const before = { rows: [{ a: 1 }, { a: 2, b: 3 }] };
    expect(difference(before, { rows: [{ a: 1 }, { a: 4, b: 3 }, 5, undefined] })).toEqual({
      $set: { 'rows.1.a': 4, 'rows.2': 5, 'rows.3': null },
    });
  });

  it('replaces an array that lost its beginning', () => {
    expect(difference({ lines: [1, 2, 3] }, { lines: [2, 3] })).toEqual({
      $set: { lines: [2, 3] },
    });
  });

  it('takes away what is undefined by now', () => {
    const before = { wakeAt: 5, mode: { by: 'li' } };
    expect(difference(before, { mode: { by: undefined } })).toEqual({
      $unset: { wakeAt: '', 'mode.by': '' },
    });
  });

  it('replaces an object with a name that no path can hold', () => {
    const before = { by: { 'a.b': 1 } };
    expect(difference(before, { by: { 'a.b': 2 } })).toEqual({ $set: { by: { 'a.b': 2 } } });
  });
});
