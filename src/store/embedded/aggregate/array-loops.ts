import { describe } from '../bson/describe.ts';
import { typeName } from '../bson/type-name.ts';
import { isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { type Build, namedOperands } from './operator.ts';
import { bind } from './scope.ts';
import { isNullish, isTrue } from './truth.ts';

const filter: Build = (operand, compile, names) => {
  const parts = namedOperands('$filter', operand, {
    known: ['input', 'as', 'cond'],
    required: { input: 28648, cond: 28650 },
    notObject: 28646,
    unknown: 28647,
  });
  const name = variableName(parts.get('as'), 'this');
  const input = compile(parts.get('input') as Value, names);
  const condition = compile(parts.get('cond') as Value, names.and(name));
  return (scope) => {
    const array = input(scope);
    if (isNullish(array)) return null;
    if (!Array.isArray(array))
      refuse(28651, `input to $filter must be an array not ${typeName(array)}`);
    return array.filter((element) => isTrue(condition(bind(scope, name, element))));
  };
};

const map: Build = (operand, compile, names) => {
  const parts = namedOperands('$map', operand, {
    known: ['input', 'as', 'in'],
    required: { input: 16880, in: 16882 },
    notObject: 16878,
    unknown: 16879,
  });
  const name = variableName(parts.get('as'), 'this');
  const input = compile(parts.get('input') as Value, names);
  const result = compile(parts.get('in') as Value, names.and(name));
  return (scope) => {
    const array = input(scope);
    if (isNullish(array)) return null;
    if (!Array.isArray(array))
      refuse(16883, `input to $map must be an array not ${typeName(array)}`);
    return array.map((element) => result(bind(scope, name, element)) ?? null);
  };
};

const reduce: Build = (operand, compile, names) => {
  const parts = namedOperands('$reduce', operand, {
    known: ['input', 'initialValue', 'in'],
    required: { input: 40077, initialValue: 40078, in: 40079 },
    notObject: 40075,
    unknown: 40076,
  });
  const input = compile(parts.get('input') as Value, names);
  const initial = compile(parts.get('initialValue') as Value, names);
  const step = compile(parts.get('in') as Value, names.and('this', 'value'));
  return (scope) => {
    const array = input(scope);
    if (isNullish(array)) return null;
    if (!Array.isArray(array)) {
      refuse(40080, `$reduce requires that 'input' be an array, found: ${describe(array)}`);
    }
    let result: Maybe = initial(scope);
    for (const element of array) {
      result = step(bind(bind(scope, 'this', element), 'value', result));
    }
    return result;
  };
};

const letIn: Build = (operand, compile, names) => {
  const parts = namedOperands('$let', operand, {
    known: ['vars', 'in'],
    required: { vars: 16876, in: 16877 },
    notObject: 16874,
    unknown: 16875,
  });
  const variables = parts.get('vars');
  if (!isDoc(variables)) refuse(10065, 'invalid parameter: expected an object (vars)');
  const values = [...variables].map(
    ([name, value]) => [variableName(name, name), compile(value, names)] as const,
  );
  const result = compile(parts.get('in') as Value, names.and(...variables.keys()));
  return (scope) => {
    let inner = scope;
    for (const [name, value] of values) inner = bind(inner, name, value(scope));
    return result(inner);
  };
};

function variableName(name: Maybe, otherwise: string): string {
  if (name === undefined) return otherwise;
  if (typeof name !== 'string' || name === '')
    refuse(16866, 'empty variable names are not allowed');
  if (!/^[a-z\u0080-\uffff]/.test(name)) {
    refuse(16867, `'${name}' starts with an invalid character for a user variable name`);
  }
  if (!/^[\w\u0080-\uffff]+$/.test(name)) {
    refuse(16868, `'${name}' contains an invalid character for a variable name`);
  }
  return name;
}

export const ARRAY_LOOPS: readonly (readonly [string, Build])[] = [
  ['$filter', filter],
  ['$map', map],
  ['$reduce', reduce],
  ['$let', letIn],
];
