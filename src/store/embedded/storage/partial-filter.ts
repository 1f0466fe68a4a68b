import { BSONRegExp } from 'bson';
import { type Doc, isDoc, type Maybe } from '../bson/value.ts';
import { CANNOT_CREATE_INDEX, refuse, TYPE_MISMATCH } from '../command-error.ts';
import { compileFilter } from '../query/filter.ts';
import type { IndexDefinition } from './index-definition.ts';

const ALLOWED = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$exists', '$type', '$in']);

/** MongoDB allows only some operators in the filter of a partial index. */
export function compilePartialFilter(filter: Maybe): IndexDefinition['partial'] {
  if (filter === undefined) return undefined;
  if (!isDoc(filter)) refuse(TYPE_MISMATCH, "'partialFilterExpression' must be a document");
  demandAllowed(filter);
  return { filter, compiled: compileFilter(filter) };
}

function demandAllowed(filter: Doc): void {
  for (const [name, value] of filter) {
    if (name === '$and' && Array.isArray(value)) {
      for (const part of value) if (isDoc(part)) demandAllowed(part);
    } else if (name.startsWith('$')) {
      refuse(CANNOT_CREATE_INDEX, `Expression not supported in partial index: ${name}`);
    } else if (value instanceof BSONRegExp) {
      refuse(CANNOT_CREATE_INDEX, 'Expression not supported in partial index: $regex');
    } else if (isDoc(value)) {
      demandOperators(value);
    }
  }
}

function demandOperators(condition: Doc): void {
  for (const [operator, operand] of condition) {
    const supported = !operator.startsWith('$') || ALLOWED.has(operator);
    if (!supported || (operator === '$exists' && operand === false)) {
      refuse(CANNOT_CREATE_INDEX, `Expression not supported in partial index: ${operator}`);
    }
  }
}
