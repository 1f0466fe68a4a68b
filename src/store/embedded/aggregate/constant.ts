import type { Maybe } from '../bson/value.ts';
import type { Names } from './names.ts';
import { type Expression, rootScope } from './scope.ts';

/**
 * Expressions without a field in them. MongoDB works them out while it compiles, so that a mistake
 * in one is an error even where there is no document.
 */
const CONSTANTS = new WeakMap<Expression, Maybe>();
const NO_DOCUMENT = rootScope(new Map());

export function constant(value: Maybe): Expression {
  const expression: Expression = () => value;
  CONSTANTS.set(expression, value);
  return expression;
}

/** Runs only for constants; undefined for others. */
export function ifConstant<T>(
  expression: Expression,
  then: (value: Maybe) => T | undefined,
): T | undefined {
  return CONSTANTS.has(expression) ? then(CONSTANTS.get(expression)) : undefined;
}

/** The expression, or its value if all of its parts are constant. */
export function folded(
  parts: readonly Expression[],
  names: Names,
  expression: Expression,
): Expression {
  if (!parts.every((part) => CONSTANTS.has(part))) return expression;
  return constant(names.noting(() => expression(NO_DOCUMENT)));
}
