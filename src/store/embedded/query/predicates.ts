import { BSONRegExp, MaxKey, MinKey } from 'bson';
import { isNumeric, toNumber } from '../bson/number.ts';
import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { isOperatorDocument } from './operators.ts';

/** What a query demands of one path, as far as an index can help. */
export interface Demands {
  equals: Value[];
  oneOf: Value[][];
  /** Bounds of the same type as their value; every bound is necessary, so any one may be used. */
  above: { value: Value; inclusive: boolean }[];
  below: { value: Value; inclusive: boolean }[];
}

/** Demands that every matching document must meet. Branches of `$or` do not count. */
export function readDemands(query: Doc, into = new Map<string, Demands>()): Map<string, Demands> {
  for (const [name, value] of query) {
    if (name === '$and' && Array.isArray(value)) {
      for (const branch of value) if (isDoc(branch)) readDemands(branch, into);
    }
    if (name.startsWith('$')) continue;
    const demands = into.get(name) ?? { equals: [], oneOf: [], above: [], below: [] };
    into.set(name, demands);
    if (isOperatorDocument(value)) readOperators(value, demands);
    else if (isIndexable(value)) demands.equals.push(value);
  }
  return into;
}

function readOperators(operators: Doc, demands: Demands): void {
  for (const [operator, operand] of operators) {
    if (operator === '$in' && Array.isArray(operand)) {
      if (operand.every(isIndexable)) demands.oneOf.push(operand);
      continue;
    }
    if (!isIndexable(operand)) continue;
    if (operator === '$eq') demands.equals.push(operand);
    if (operand === null) continue;
    if (operator === '$gt' || operator === '$gte') {
      demands.above.push({ value: operand, inclusive: operator === '$gte' });
    }
    if (operator === '$lt' || operator === '$lte') {
      demands.below.push({ value: operand, inclusive: operator === '$lte' });
    }
  }
}

/** Arrays, patterns and the extreme keys match more than their own key, NaN less than its range. */
function isIndexable(value: Value): boolean {
  if (Array.isArray(value) || value instanceof BSONRegExp) return false;
  if (value instanceof MinKey || value instanceof MaxKey) return false;
  return !(isNumeric(value) && Number.isNaN(toNumber(value)));
}
