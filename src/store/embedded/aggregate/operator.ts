import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { folded } from './constant.ts';
import type { Names } from './names.ts';
import type { Expression, Scope } from './scope.ts';

export type Compile = (value: Value, names: Names) => Expression;
/** Builds the expression of one operator from what stands behind its name. */
export type Build = (operand: Value, compile: Compile, names: Names) => Expression;
export type Operators = ReadonlyMap<string, Build>;

const WRONG_COUNT = 16020;

/** A single operand need not stand in an array. */
function operands(operand: Value): readonly Value[] {
  return Array.isArray(operand) ? operand : [operand];
}

/** An operator whose operands are all worked out before it is. */
export function fixed(name: string, count: number, run: (...values: Maybe[]) => Maybe): Build {
  return ranged(name, [count, count], run);
}

export function ranged(
  name: string,
  [least, most]: readonly [number, number],
  run: (...values: Maybe[]) => Maybe,
): Build {
  return (operand, compile, names) => {
    const given = operands(operand);
    demandCount(name, given.length, least, most);
    const parts = given.map((value) => compile(value, names));
    return folded(parts, names, applied(parts, run));
  };
}

function applied(parts: readonly Expression[], run: (...values: Maybe[]) => Maybe): Expression {
  const [first, second] = parts;
  if (parts.length === 1 && first) return (scope) => run(first(scope));
  if (parts.length === 2 && first && second) return (scope) => run(first(scope), second(scope));
  return (scope) => run(...parts.map((part) => part(scope)));
}

/** Operands are worked out as they are taken: one that is never reached cannot fail. */
export function variadic(run: (values: Iterable<Maybe>) => Maybe): Build {
  return (operand, compile, names) => {
    const parts = operands(operand).map((value) => compile(value, names));
    return folded(parts, names, (scope) => run(evaluated(parts, scope)));
  };
}

function* evaluated(parts: readonly Expression[], scope: Scope): Generator<Maybe> {
  for (const part of parts) yield part(scope);
}

/** With one operand that is an array, its elements are meant. */
export function over(run: (values: Iterable<Maybe>) => Maybe): Build {
  const ofOne = variadic(([only]) => run(Array.isArray(only) ? only : [only]));
  const ofMany = variadic(run);
  return (operand, compile, names) => {
    const single = !Array.isArray(operand) || operand.length === 1;
    return (single ? ofOne : ofMany)(operand, compile, names);
  };
}

/** The operands as expressions, for operators that do not evaluate all of them. */
export function lazy(
  name: string,
  [least, most]: readonly [number, number],
  build: (parts: readonly Expression[]) => Expression,
): Build {
  return (operand, compile, names) => {
    const given = operands(operand);
    demandCount(name, given.length, least, most);
    const parts = given.map((value) => compile(value, names));
    return folded(parts, names, build(parts));
  };
}

function demandCount(name: string, given: number, least: number, most: number): void {
  if (given >= least && given <= most) return;
  if (least === most) {
    refuse(
      WRONG_COUNT,
      `Expression ${name} takes exactly ${least} arguments. ${given} were passed in.`,
    );
  }
  refuse(
    28667,
    `Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${given} were passed in.`,
  );
}

export interface NamedOperands {
  readonly known: readonly string[];
  readonly required: Readonly<Record<string, number>>;
  readonly notObject: number;
  readonly unknown: number;
}

/** For operators that take a document of named operands; the numbers are MongoDB's error codes. */
export function namedOperands(name: string, operand: Value, shape: NamedOperands): Doc {
  if (!isDoc(operand)) refuse(shape.notObject, `${name} only supports an object as its argument`);
  for (const field of operand.keys()) {
    if (!shape.known.includes(field))
      refuse(shape.unknown, `Unrecognized parameter to ${name}: ${field}`);
  }
  for (const [field, code] of Object.entries(shape.required)) {
    if (!operand.has(field)) refuse(code, `Missing '${field}' parameter to ${name}`);
  }
  return operand;
}
