import { compare } from '../bson/compare.ts';
import { isNumeric, toNumber } from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { BAD_VALUE, refuse } from '../command-error.ts';
import { readSortOrder, sortDocuments } from '../query/sort-order.ts';

type Arrange = (existing: readonly Value[], added: readonly Value[]) => Value[];

/** The values of a `$push` and where they go: put in at `$position`, then `$sort`, then `$slice`. */
export function readPushClauses(operand: Value): { values: readonly Value[]; arrange: Arrange } {
  if (!isDoc(operand) || !operand.has('$each')) {
    return { values: [operand], arrange: (existing, added) => [...existing, ...added] };
  }
  const values = operand.get('$each');
  if (!Array.isArray(values)) {
    refuse(
      BAD_VALUE,
      `The argument to $each in $push must be an array but it was of type: ${typeName(values)}`,
    );
  }
  for (const clause of operand.keys()) {
    if (!['$each', '$position', '$sort', '$slice'].includes(clause)) {
      refuse(BAD_VALUE, `Unrecognized clause in $push: ${clause}`);
    }
  }
  const position = wholeNumber(operand, '$position');
  const slice = wholeNumber(operand, '$slice');
  const sorted = sorter(operand.get('$sort'));
  return {
    values,
    arrange: (existing, added) => sliced(sorted(inserted(existing, added, position)), slice),
  };
}

function wholeNumber(clauses: Doc, name: string): number | undefined {
  const value = clauses.get(name);
  if (value === undefined) return undefined;
  const number = isNumeric(value) ? toNumber(value) : Number.NaN;
  if (!Number.isInteger(number)) {
    refuse(
      BAD_VALUE,
      `The value for ${name} must be an integer value but was given type: ${typeName(value)}`,
    );
  }
  return number;
}

function inserted(
  existing: readonly Value[],
  added: readonly Value[],
  position: number | undefined,
): Value[] {
  const result = [...existing];
  result.splice(position ?? existing.length, 0, ...added);
  return result;
}

function sliced(values: Value[], slice: number | undefined): Value[] {
  if (slice === undefined) return values;
  if (slice === 0) return [];
  return slice > 0 ? values.slice(0, slice) : values.slice(slice);
}

function sorter(clause: Maybe): (values: Value[]) => Value[] {
  if (clause === undefined) return (values) => values;
  if (isDoc(clause)) {
    if (clause.size === 0)
      refuse(BAD_VALUE, 'The $sort pattern is empty when it should be a set of fields.');
    const order = readSortOrder(clause);
    return (values) => sortDocuments(values, order, (value) => (isDoc(value) ? value : new Map()));
  }
  const direction = isNumeric(clause) ? toNumber(clause) : Number.NaN;
  if (direction !== 1 && direction !== -1) {
    refuse(BAD_VALUE, 'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1}');
  }
  return (values) => values.sort((left, right) => direction * compare(left, right));
}
