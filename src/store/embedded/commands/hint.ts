import { compare } from '../bson/compare.ts';
import type { Maybe } from '../bson/value.ts';
import { BAD_VALUE, refuse } from '../command-error.ts';
import type { Collection } from '../storage/collection.ts';

/**
 * A hint changes how an answer is found, not the answer, so it is only checked. A sparse or
 * partial index would change the answer, so it may not be forced.
 */
export function demandHint(collection: Collection | undefined, hint: Maybe): void {
  if (hint === undefined || collection === undefined) return;
  const index = collection.indexes.find(
    ({ definition }) =>
      definition.name === hint || compare(definition.specification.get('key'), hint) === 0,
  );
  if (index === undefined) {
    refuse(
      BAD_VALUE,
      'error processing query: hint provided does not correspond to an existing index',
    );
  }
  if (index.definition.sparse || index.definition.partial !== undefined) {
    refuse(BAD_VALUE, 'The embedded store does not take a hint for a sparse or partial index');
  }
}
