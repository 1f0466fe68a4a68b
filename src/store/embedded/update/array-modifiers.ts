import { BSONRegExp } from 'bson';
import { compare } from '../bson/compare.ts';
import { describe } from '../bson/describe.ts';
import { isNumeric, toNumber } from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import { isDoc, type Maybe, type Value } from '../bson/value.ts';
import { BAD_VALUE, FAILED_TO_PARSE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import { equality } from '../query/comparison.ts';
import { compileFilter } from '../query/filter.ts';
import { isOperatorDocument } from '../query/operators.ts';
import { KEEP, type Modification, setTo } from './modifier.ts';
import { readPushClauses } from './push-clauses.ts';

type Change = Modification['change'];

export function push(operand: Value, path: string): Change {
  const { values, arrange } = readPushClauses(operand);
  return (existing) => setTo(arrange(arrayAt(existing, path), values));
}

export function addToSet(operand: Value, path: string): Change {
  const values = eachOf(operand);
  return (existing) => {
    const array = arrayAt(existing, path);
    const result = [...array];
    for (const value of values) {
      if (!result.some((other) => compare(other, value) === 0)) result.push(value);
    }
    return existing !== undefined && result.length === array.length ? KEEP : setTo(result);
  };
}

function eachOf(operand: Value): readonly Value[] {
  if (!isDoc(operand) || operand.keys().next().value !== '$each') return [operand];
  const values = operand.get('$each');
  if (!Array.isArray(values)) {
    refuse(
      TYPE_MISMATCH,
      `The argument to $each in $addToSet must be an array but it was of type ${typeName(values)}`,
    );
  }
  if (operand.size > 1) refuse(BAD_VALUE, 'Found unexpected fields after $each in $addToSet');
  return values;
}

function arrayAt(existing: Maybe, path: string): readonly Value[] {
  if (existing === undefined) return [];
  if (!Array.isArray(existing)) {
    refuse(BAD_VALUE, `The field '${path}' must be an array but is of type ${typeName(existing)}`);
  }
  return existing;
}

export function pop(operand: Value, path: string): Change {
  const end = isNumeric(operand) ? toNumber(operand) : Number.NaN;
  if (end !== 1 && end !== -1) {
    refuse(FAILED_TO_PARSE, `$pop expects 1 or -1, found: ${describe(operand)}`);
  }
  return (existing) => {
    if (existing === undefined) return KEEP;
    if (!Array.isArray(existing)) {
      refuse(
        TYPE_MISMATCH,
        `Path '${path}' contains an element of non-array type '${typeName(existing)}'`,
      );
    }
    return existing.length === 0
      ? KEEP
      : setTo(end === 1 ? existing.slice(0, -1) : existing.slice(1));
  };
}

export function pull(operand: Value): Change {
  return removing(elementTest(operand));
}

export function pullAll(operand: Value): Change {
  if (!Array.isArray(operand)) {
    refuse(BAD_VALUE, `$pullAll requires an array argument but was given a ${typeName(operand)}`);
  }
  return removing((element) => operand.some((value) => compare(value, element) === 0));
}

function removing(matches: (element: Value) => boolean): Change {
  return (existing) => {
    if (existing === undefined) return KEEP;
    if (!Array.isArray(existing)) refuse(BAD_VALUE, 'Cannot apply $pull to a non-array value');
    const kept = existing.filter((element) => !matches(element));
    return kept.length === existing.length ? KEEP : setTo(kept);
  };
}

function elementTest(operand: Value): (element: Value) => boolean {
  if (isDoc(operand) && !isOperatorDocument(operand)) {
    const filter = compileFilter(operand);
    return (element) => isDoc(element) && filter.test(element);
  }
  if (isDoc(operand) || operand instanceof BSONRegExp) {
    const filter = compileFilter(new Map([['element', operand]]));
    return (element) => filter.test(new Map([['element', element]]));
  }
  const test = equality(operand);
  return (element) => test(element);
}
