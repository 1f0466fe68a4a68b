import { BSONRegExp, Decimal128, MaxKey, MinKey } from 'bson';
import { compare } from '../bson/compare.ts';
import { isNumeric, toNumber } from '../bson/number.ts';
import { rank } from '../bson/rank.ts';
import { keyOf } from '../bson/sort-key.ts';
import type { Maybe, Value } from '../bson/value.ts';
import type { ElementTest } from './probe.ts';
import { compileRegex } from './regex.ts';

export type Comparison = '$eq' | '$gt' | '$gte' | '$lt' | '$lte';

const ACCEPTS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  $eq: (order) => order === 0,
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
};

/** Values of different types never match, except that a missing field counts as null. */
export function comparison(operator: Comparison, operand: Value): ElementTest {
  const accepts = ACCEPTS[operator];
  if (operand === null) {
    const orEqual = accepts(0);
    return (element) => orEqual && (element === undefined || element === null);
  }
  if (typeof operand === 'string' && operator === '$eq') return (element) => element === operand;
  if (operand instanceof MinKey || operand instanceof MaxKey)
    return (e) => accepts(compare(e, operand));
  if (isNumeric(operand) && Number.isNaN(toNumber(operand))) {
    const orEqual = accepts(0);
    return (element) => orEqual && isNotANumber(element);
  }
  const type = rank(operand);
  return (element) => {
    if (rank(element) !== type || isNotANumber(element)) return false;
    return accepts(compare(element, operand));
  };
}

function isNotANumber(value: Maybe): boolean {
  return isNumeric(value) && Number.isNaN(toNumber(value));
}

/** `{ field: /x/ }` also finds the same regular expression stored as a value. */
export function equality(operand: Value): ElementTest {
  if (!(operand instanceof BSONRegExp)) return comparison('$eq', operand);
  const pattern = compileRegex(operand.pattern, operand.options);
  return (element) =>
    typeof element === 'string'
      ? pattern.test(element)
      : rank(element) === rank(operand) && compare(element, operand) === 0;
}

const SET_PAYS_FROM = 8;

export function oneOf(operands: readonly Value[]): ElementTest {
  const plain = operands.every(
    (value) => !(value instanceof BSONRegExp || value instanceof Decimal128),
  );
  if (operands.length < SET_PAYS_FROM || !plain) {
    const tests = operands.map(equality);
    return (element) => tests.some((test) => test(element));
  }
  const keys = new Set(operands.map(keyOf));
  return (element) => {
    if (element instanceof Decimal128)
      return operands.some((value) => compare(value, element) === 0);
    return keys.has(keyOf(element === undefined ? null : element));
  };
}
