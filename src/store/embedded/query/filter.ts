import { BSONRegExp } from 'bson';
import { compileExpression } from '../aggregate/expression.ts';
import { rootScope } from '../aggregate/scope.ts';
import { isTrue } from '../aggregate/truth.ts';
import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { BAD_VALUE, refuse } from '../command-error.ts';
import { equality } from './comparison.ts';
import { compileOperators, isOperatorDocument } from './operators.ts';
import { probePath } from './probe.ts';

/** A compiled query. */
export interface Filter {
  readonly test: (document: Doc) => boolean;
  /** The top-level fields that decide; undefined if it may be any. */
  readonly fields: ReadonlySet<string> | undefined;
}

type Test = (document: Doc) => boolean;
/** The fields that a query looks at; undefined once they cannot be told. */
interface Seen {
  fields: Set<string> | undefined;
}

export function compileFilter(query: Doc): Filter {
  const seen: Seen = { fields: new Set() };
  const test = compileQuery(query, seen);
  return { test, fields: seen.fields };
}

function compileQuery(query: Doc, seen: Seen): Test {
  const tests: Test[] = [];
  for (const [name, value] of query) {
    if (name === '$comment') continue;
    tests.push(
      name.startsWith('$') ? compileLogic(name, value, seen) : compileField(name, value, seen),
    );
  }
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  return (document) => tests.every((test) => test(document));
}

function compileLogic(name: string, operand: Value, seen: Seen): Test {
  if (name === '$expr') {
    seen.fields = undefined;
    const expression = compileExpression(operand);
    return (document) => isTrue(expression(rootScope(document)));
  }
  if (name !== '$and' && name !== '$or' && name !== '$nor') {
    refuse(BAD_VALUE, `unknown top level operator: ${name}`);
  }
  const tests = branches(name, operand).map((branch) => compileQuery(branch, seen));
  if (name === '$and') return (document) => tests.every((test) => test(document));
  if (name === '$or') return (document) => tests.some((test) => test(document));
  return (document) => !tests.some((test) => test(document));
}

function branches(name: string, operand: Value): readonly Doc[] {
  if (!Array.isArray(operand) || operand.length === 0) {
    refuse(BAD_VALUE, `${name} argument must be a nonempty array`);
  }
  if (!operand.every(isDoc)) refuse(BAD_VALUE, '$or/$and/$nor entries need to be full objects');
  return operand as Doc[];
}

function compileField(path: string, condition: Value, seen: Seen): Test {
  const parts = path.split('.');
  seen.fields?.add(parts[0] as string);
  if (isOperatorDocument(condition)) {
    const operators = compileOperators(condition, compileElementQuery);
    return (document) => operators(probePath(document, parts));
  }
  const test = equality(condition);
  const [name] = parts;
  if (parts.length > 1 || condition instanceof BSONRegExp || typeof condition === 'object') {
    return (document) => probePath(document, parts)(test, true);
  }
  return (document) => {
    const value = document.get(name as string);
    return Array.isArray(value) ? probePath(document, parts)(test, true) : test(value);
  };
}

/** The query inside `$elemMatch: { field: ... }`. */
function compileElementQuery(query: Doc): Test {
  return compileQuery(query, { fields: undefined });
}
