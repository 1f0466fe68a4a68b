import { BSONRegExp } from 'bson';
import { describe } from '../bson/describe.ts';
import { isNumeric, toNumber } from '../bson/number.ts';
import { TYPE_NUMBERS, typeName } from '../bson/type-name.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { BAD_VALUE, FAILED_TO_PARSE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import { comparison, equality, oneOf } from './comparison.ts';
import { type ElementTest, type Probe, probeElement } from './probe.ts';
import { compileRegex } from './regex.ts';

/** A condition on whatever a probe reaches. */
export type Condition = (probe: Probe) => boolean;
/** Compiles a whole query; given in by the caller, because queries contain operators. */
export type CompileQuery = (query: Doc) => (document: Doc) => boolean;

const LOGIC = new Set(['$and', '$or', '$nor', '$expr', '$where']);

export function isOperatorDocument(value: Maybe): value is Doc {
  if (!isDoc(value)) return false;
  const [first] = value.keys();
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id';
}

export function compileOperators(operators: Doc, compileQuery: CompileQuery): Condition {
  const conditions: Condition[] = [];
  for (const [name, operand] of operators) {
    if (name === '$options') demandRegexBeside(operators);
    else conditions.push(compileOperator(name, operand, operators, compileQuery));
  }
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return only;
  return (probe) => conditions.every((condition) => condition(probe));
}

function demandRegexBeside(operators: Doc): void {
  if (!operators.has('$regex')) refuse(BAD_VALUE, '$options needs a $regex');
}

function compileOperator(
  name: string,
  operand: Value,
  all: Doc,
  compileQuery: CompileQuery,
): Condition {
  switch (name) {
    case '$eq':
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return some(comparison(name, demandNoRegex(name, operand)));
    case '$ne':
      return none(comparison('$eq', demandNoRegex(name, operand)));
    case '$in':
      return some(oneOf(demandOperands(name, operand)));
    case '$nin':
      return none(oneOf(demandOperands(name, operand)));
    case '$regex':
      return some(regexTest(operand, all.get('$options')));
    case '$exists':
      return isWanted(operand) ? some(isPresent) : none(isPresent);
    case '$type':
      return some(typeTest(operand));
    case '$mod':
      return some(modTest(operand));
    default:
      return compileArrayOperator(name, operand, compileQuery);
  }
}

function compileArrayOperator(name: string, operand: Value, compileQuery: CompileQuery): Condition {
  switch (name) {
    case '$size':
      return wholeArray(sizeTest(operand));
    case '$all':
      return allCondition(operand, compileQuery);
    case '$elemMatch':
      return wholeArray(elemMatchTest(operand, compileQuery));
    case '$not':
      return notCondition(operand, compileQuery);
    default:
      return refuse(BAD_VALUE, `unknown operator: ${name}`);
  }
}

const some =
  (test: ElementTest): Condition =>
  (probe) =>
    probe(test, true);
const none =
  (test: ElementTest): Condition =>
  (probe) =>
    !probe(test, true);
const wholeArray =
  (test: ElementTest): Condition =>
  (probe) =>
    probe(test, false);
const isPresent: ElementTest = (element) => element !== undefined;

/** `$eq` takes a regex as a value to be found; the others have no meaning for one. */
function demandNoRegex(name: string, operand: Value): Value {
  if (operand instanceof BSONRegExp && name !== '$eq') {
    refuse(BAD_VALUE, `Can't have RegEx as arg to predicate over field: ${name}`);
  }
  return operand;
}

function demandOperands(name: string, operand: Value): readonly Value[] {
  if (!Array.isArray(operand)) refuse(BAD_VALUE, `${name} needs an array`);
  if (operand.some(isOperatorDocument)) refuse(BAD_VALUE, `cannot nest $ under ${name}`);
  return operand;
}

function isWanted(operand: Value): boolean {
  if (isNumeric(operand)) return toNumber(operand) !== 0;
  return operand !== false && operand !== null;
}

function regexTest(operand: Value, options: Maybe): ElementTest {
  if (options !== undefined && typeof options !== 'string') {
    refuse(BAD_VALUE, '$options has to be a string');
  }
  if (operand instanceof BSONRegExp) {
    if (operand.options !== '' && options !== undefined) {
      refuse(51075, 'options set in both $regex and $options');
    }
    return equality(new BSONRegExp(operand.pattern, options ?? operand.options));
  }
  if (typeof operand !== 'string') refuse(BAD_VALUE, '$regex has to be a string');
  compileRegex(operand, options ?? '');
  return equality(new BSONRegExp(operand, [...(options ?? '')].sort().join('')));
}

function typeTest(operand: Value): ElementTest {
  const wanted = Array.isArray(operand) ? operand : [operand];
  if (wanted.length === 0) refuse(FAILED_TO_PARSE, '$type must match at least one type');
  const names = new Set(wanted.flatMap(typeNames));
  return (element) => names.has(typeName(element));
}

function typeNames(wanted: Value): readonly string[] {
  if (wanted === 'number') return ['int', 'long', 'double', 'decimal'];
  const known = [...TYPE_NUMBERS.values()];
  if (typeof wanted === 'string') {
    return known.includes(wanted)
      ? [wanted]
      : refuse(BAD_VALUE, `Unknown type name alias: ${wanted}`);
  }
  if (!isNumeric(wanted)) refuse(TYPE_MISMATCH, 'type must be represented as a number or a string');
  const name = TYPE_NUMBERS.get(toNumber(wanted));
  return name === undefined
    ? refuse(BAD_VALUE, `Invalid numerical type code: ${describe(wanted)}`)
    : [name];
}

const INT64_RANGE = 2 ** 63;

function modTest(operand: Value): ElementTest {
  if (!Array.isArray(operand)) refuse(BAD_VALUE, 'malformed mod, needs to be an array');
  if (operand.length !== 2) {
    refuse(BAD_VALUE, `malformed mod, ${operand.length < 2 ? 'not enough' : 'too many'} elements`);
  }
  const [divisor, remainder] = operand.map(modPart) as [number, number];
  if (divisor === 0) refuse(BAD_VALUE, 'divisor cannot be 0');
  return (element) => {
    if (!isNumeric(element)) return false;
    const number = Math.trunc(toNumber(element));
    return Math.abs(number) < INT64_RANGE && number % divisor === remainder;
  };
}

function modPart(value: Value): number {
  if (!isNumeric(value)) refuse(BAD_VALUE, 'malformed mod, divisor is not a number');
  const number = Math.trunc(toNumber(value));
  if (!Number.isSafeInteger(number)) refuse(BAD_VALUE, 'malformed mod, value is out of range');
  return number + 0;
}

function sizeTest(operand: Value): ElementTest {
  const size = isNumeric(operand) ? toNumber(operand) : Number.NaN;
  if (!Number.isInteger(size) || size < 0) {
    refuse(
      BAD_VALUE,
      `Failed to parse $size. Expected a non-negative integer: ${describe(operand)}`,
    );
  }
  return (element) => Array.isArray(element) && element.length === size;
}

function allCondition(operand: Value, compileQuery: CompileQuery): Condition {
  if (!Array.isArray(operand)) refuse(BAD_VALUE, '$all needs an array');
  if (operand.length === 0) return () => false;
  const elemMatch = isElemMatch(operand[0]);
  const conditions = operand.map((value) => {
    if (elemMatch !== isElemMatch(value)) refuse(BAD_VALUE, '$all/$elemMatch has to be consistent');
    if (elemMatch) return compileOperators(value as Doc, compileQuery);
    if (isOperatorDocument(value)) refuse(BAD_VALUE, 'no $ expressions in $all');
    return some(equality(value));
  });
  return (probe) => conditions.every((condition) => condition(probe));
}

function isElemMatch(value: Maybe): boolean {
  return isDoc(value) && value.keys().next().value === '$elemMatch';
}

function elemMatchTest(operand: Value, compileQuery: CompileQuery): ElementTest {
  if (!isDoc(operand)) refuse(BAD_VALUE, '$elemMatch needs an Object');
  const test = elementTest(operand, compileQuery);
  return (element) => Array.isArray(element) && element.some(test);
}

function elementTest(operand: Doc, compileQuery: CompileQuery): (element: Value) => boolean {
  const [first] = operand.keys();
  if (isOperatorDocument(operand) && !LOGIC.has(first ?? '')) {
    const condition = compileOperators(operand, compileQuery);
    return (element) => condition(probeElement(element));
  }
  const query = compileQuery(operand);
  return (element) => {
    if (isDoc(element)) return query(element);
    return Array.isArray(element) && query(asDocument(element));
  };
}

/** An array inside an array is matched as the document of its positions. */
function asDocument(array: readonly Value[]): Doc {
  return new Map(array.map((value, index) => [String(index), value]));
}

function notCondition(operand: Value, compileQuery: CompileQuery): Condition {
  if (operand instanceof BSONRegExp) return none(equality(operand));
  if (!isDoc(operand)) refuse(BAD_VALUE, '$not needs a regex or a document');
  if (operand.size === 0) refuse(BAD_VALUE, '$not cannot be empty');
  const [first] = operand.keys();
  if (!isOperatorDocument(operand)) refuse(BAD_VALUE, `unknown operator: ${first}`);
  const condition = compileOperators(operand, compileQuery);
  return (probe) => !condition(probe);
}
