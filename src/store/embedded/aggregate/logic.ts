import { compare } from '../bson/compare.ts';
import { isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { constant, folded, ifConstant } from './constant.ts';
import type { Names } from './names.ts';
import { type Build, type Compile, fixed, lazy, namedOperands } from './operator.ts';
import type { Expression } from './scope.ts';
import { isNullish, isTrue } from './truth.ts';

const ANY_NUMBER = Number.POSITIVE_INFINITY;

const comparing = (name: string, answer: (order: number) => Maybe): [string, Build] => [
  name,
  fixed(name, 2, (left, right) => answer(compare(left, right))),
];

/** With the code for each one that is missing. */
const COND_PARTS = [
  ['if', 17080],
  ['then', 17081],
  ['else', 17082],
] as const;

const cond: Build = (operand, compile, names) => {
  if (!isDoc(operand)) return lazy('$cond', [3, 3], choose)(operand, compile, names);
  const parts = namedOperands('$cond', operand, {
    known: COND_PARTS.map(([part]) => part),
    required: Object.fromEntries(COND_PARTS),
    notObject: 17080,
    unknown: 17083,
  });
  const branches = COND_PARTS.map(([part]) => compile(parts.get(part) as Value, names));
  return folded(branches, names, choose(branches));
};

function choose(parts: readonly Expression[]): Expression {
  const [condition, whenTrue, whenFalse] = parts as [Expression, Expression, Expression];
  const decided = ifConstant(condition, (value) => (isTrue(value) ? whenTrue : whenFalse));
  return decided ?? ((scope) => (isTrue(condition(scope)) ? whenTrue(scope) : whenFalse(scope)));
}

const ifNull: Build = (operand, compile, names) => {
  const given = Array.isArray(operand) ? operand : [operand];
  const parts = given.map((value) => compile(value, names));
  if (parts.length < 2) {
    refuse(1257300, `$ifNull needs at least two arguments, had: ${parts.length}`);
  }
  const [first] = parts;
  if (first && ifConstant(first, (value) => !isNullish(value))) return first;
  const last = parts.length - 1;
  return folded(parts, names, (scope) => {
    for (let at = 0; at < last; at += 1) {
      const value = parts[at]?.(scope);
      if (!isNullish(value)) return value;
    }
    return parts[last]?.(scope);
  });
};

const switchOn: Build = (operand, compile, names) => {
  const parts = namedOperands('$switch', operand, {
    known: ['branches', 'default'],
    required: {},
    notObject: 40060,
    unknown: 40067,
  });
  const branches = parts.get('branches');
  if (branches !== undefined && !Array.isArray(branches)) {
    refuse(40061, "$switch expected an array for 'branches'");
  }
  if (branches === undefined || branches.length === 0) {
    refuse(40068, '$switch requires at least one branch');
  }
  const cases = branches.map((branch) => compileBranch(branch, compile, names));
  const otherwise = parts.has('default')
    ? compile(parts.get('default') as Value, names)
    : undefined;
  const [first] = cases;
  const decided =
    first && ifConstant(first.condition, (value) => (isTrue(value) ? first.result : undefined));
  if (decided !== undefined) return decided;
  return (scope) => {
    const found = cases.find(({ condition }) => isTrue(condition(scope)));
    if (found !== undefined) return found.result(scope);
    if (otherwise === undefined) {
      refuse(
        40066,
        '$switch could not find a matching branch for an input, and no default was specified.',
      );
    }
    return otherwise(scope);
  };
};

function compileBranch(branch: Value, compile: Compile, names: Names) {
  if (!isDoc(branch)) refuse(40062, '$switch expected each branch to be an object');
  for (const field of branch.keys()) {
    if (field !== 'case' && field !== 'then')
      refuse(40063, `$switch found an unknown argument to a branch: ${field}`);
  }
  if (!branch.has('case')) refuse(40064, "$switch requires each branch have a 'case' expression");
  if (!branch.has('then')) refuse(40065, "$switch requires each branch have a 'then' expression.");
  const condition = compile(branch.get('case') as Value, names);
  const never = ifConstant(condition, (value) => !isTrue(value)) === true;
  const result = compile(branch.get('then') as Value, never ? names.aside() : names);
  return { condition, result };
}

function every(parts: readonly Expression[]): Expression {
  if (parts.some((part) => ifConstant(part, (value) => !isTrue(value)))) return constant(false);
  return (scope) => parts.every((part) => isTrue(part(scope)));
}

function some(parts: readonly Expression[]): Expression {
  if (parts.some((part) => ifConstant(part, isTrue))) return constant(true);
  return (scope) => parts.some((part) => isTrue(part(scope)));
}

export const LOGIC: readonly (readonly [string, Build])[] = [
  comparing('$eq', (order) => order === 0),
  comparing('$ne', (order) => order !== 0),
  comparing('$gt', (order) => order > 0),
  comparing('$gte', (order) => order >= 0),
  comparing('$lt', (order) => order < 0),
  comparing('$lte', (order) => order <= 0),
  comparing('$cmp', (order) => Math.sign(order)),
  ['$and', lazy('$and', [0, ANY_NUMBER], every)],
  ['$or', lazy('$or', [0, ANY_NUMBER], some)],
  ['$not', fixed('$not', 1, (value) => !isTrue(value))],
  ['$cond', cond],
  ['$ifNull', ifNull],
  ['$switch', switchOn],
  ['$literal', (operand) => constant(operand)],
];
