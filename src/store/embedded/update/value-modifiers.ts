import { compare } from '../bson/compare.ts';
import { describe } from '../bson/describe.ts';
import {
  ADD,
  type Arithmetic,
  calculate,
  double,
  isNumeric,
  MULTIPLY,
  type Numeric,
  numericType,
} from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import type { Maybe, Value } from '../bson/value.ts';
import { BAD_VALUE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import { KEEP, type Modification, type Outcome, REMOVE, setTo } from './modifier.ts';

type Change = Modification['change'];

export function set(operand: Value): Change {
  return () => setTo(operand);
}

export function unset(): Change {
  return (existing) => (existing === undefined ? KEEP : REMOVE);
}

export function increase(operand: Value, path: string): Change {
  if (!isNumeric(operand)) {
    refuse(
      TYPE_MISMATCH,
      `Cannot increment with non-numeric argument: {${path}: ${describe(operand)}}`,
    );
  }
  return (existing) =>
    existing === undefined ? setTo(operand) : combine('$inc', ADD, existing, operand, path);
}

export function multiply(operand: Value, path: string): Change {
  if (!isNumeric(operand)) {
    refuse(
      TYPE_MISMATCH,
      `Cannot multiply with non-numeric argument: {${path}: ${describe(operand)}}`,
    );
  }
  return (existing) =>
    existing === undefined
      ? setTo(zeroLike(operand))
      : combine('$mul', MULTIPLY, existing, operand, path);
}

function zeroLike(operand: Numeric): Value {
  const type = numericType(operand);
  if (type === 'long') return 0n;
  if (type === 'double') return double(0);
  return type === 'int' ? 0 : refuse(BAD_VALUE, 'The embedded store does not multiply Decimal128');
}

function combine(
  operator: string,
  op: Arithmetic,
  existing: Value,
  operand: Numeric,
  path: string,
): Outcome {
  if (!isNumeric(existing)) {
    refuse(
      TYPE_MISMATCH,
      `Cannot apply ${operator} to a value of non-numeric type: the field '${path}' is of type ${typeName(existing)}`,
    );
  }
  const result = calculate(op, existing, operand);
  if (result === undefined) {
    refuse(
      BAD_VALUE,
      `Failed to apply ${operator} operations to current value (${describe(existing)})`,
    );
  }
  return setTo(result);
}

/** `$min` and `$max`: replaces where the order of existing to operand calls for it. */
export function extreme(replaces: (order: number) => boolean): (operand: Value) => Change {
  return (operand) => (existing: Maybe) =>
    existing === undefined || replaces(compare(existing, operand)) ? setTo(operand) : KEEP;
}
