import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { ARITHMETIC } from './arithmetic.ts';
import { ARRAYS } from './arrays.ts';
import { constant, folded } from './constant.ts';
import { DATES } from './dates.ts';
import { follow, readFieldPath } from './field-path.ts';
import { LOGIC } from './logic.ts';
import { Names } from './names.ts';
import { OBJECTS } from './objects.ts';
import type { Compile, Operators } from './operator.ts';
import { type Expression, lookUp } from './scope.ts';
import { STRINGS } from './strings.ts';
import { SUMMARIES } from './summaries.ts';

const UNKNOWN_EXPRESSION = 168;

/** The expressions that were proved to answer as MongoDB does; all others are refused. */
const OPERATORS: Operators = new Map([
  ...LOGIC,
  ...ARITHMETIC,
  ...STRINGS,
  ...ARRAYS,
  ...OBJECTS,
  ...DATES,
  ...SUMMARIES,
]);

/** Compiles an aggregation expression; throws what MongoDB says about a wrong one. */
export function compileExpression(value: Value): Expression {
  const names = new Names();
  const expression = compile(value, names);
  names.demandNoMistake();
  return expression;
}

const compile: Compile = (value, names) => {
  if (typeof value === 'string' && value.startsWith('$')) return compilePath(value, names);
  if (Array.isArray(value)) return compileArray(value, names);
  if (isDoc(value)) return compileDocument(value, names);
  return constant(value);
};

function compilePath(text: string, names: Names): Expression {
  if (!text.startsWith('$$')) {
    if (text === '$') refuse(16872, "'$' by itself is not a valid FieldPath");
    const parts = readFieldPath(text.slice(1));
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return ({ root }) => root.get(only);
    return ({ root }) => follow(root, parts);
  }
  const [name = '', ...rest] = readFieldPath(text.slice(2));
  if (name === 'ROOT' || name === 'CURRENT') return ({ root }) => follow(root, rest);
  if (name === 'REMOVE') return constant(undefined);
  if (!names.has(name)) refuse(17276, `Use of undefined variable: ${name}`);
  return (scope) => follow(lookUp(scope, name), rest);
}

function compileArray(values: readonly Value[], names: Names): Expression {
  const parts = values.map((value) => compile(value, names));
  return folded(parts, names, (scope) => parts.map((part) => part(scope) ?? null));
}

function compileDocument(document: Doc, names: Names): Expression {
  const [first] = document.keys();
  if (first?.startsWith('$')) return compileOperator(document, names);
  const fields = [...document].map(([name, value]) => {
    if (name.startsWith('$')) refuse(16410, "FieldPath field names may not start with '$'.");
    if (name.includes('.')) refuse(16412, "FieldPath field names may not contain '.'.");
    return [name, compile(value, names)] as const;
  });
  const parts = fields.map(([, part]) => part);
  return folded(parts, names, (scope) => {
    const result: Doc = new Map();
    for (const [name, field] of fields) {
      const value = field(scope);
      if (value !== undefined) result.set(name, value);
    }
    return result;
  });
}

function compileOperator(document: Doc, names: Names): Expression {
  const [entry] = document;
  const [name, operand] = entry as [string, Value];
  if (document.size !== 1) {
    refuse(
      15983,
      'an expression specification must contain exactly one field, the name of the expression',
    );
  }
  const build = OPERATORS.get(name);
  if (build === undefined) refuse(UNKNOWN_EXPRESSION, `Unrecognized expression '${name}'`);
  return build(operand, compile, names);
}
