import { compare } from '../bson/compare.ts';
import { rank } from '../bson/rank.ts';
import { keyOf } from '../bson/sort-key.ts';
import { type Doc, doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { readSortOrder, sortDocuments } from '../query/sort-order.ts';
import { ACCUMULATORS, type Accumulator } from './accumulators.ts';
import { compileExpression } from './expression.ts';
import { type Expression, rootScope } from './scope.ts';
import type { CompileStage, Stage } from './stage.ts';
import { isNullish } from './truth.ts';

interface Field {
  readonly name: string;
  readonly start: () => Accumulator;
  readonly operand: Expression;
}

export const group: CompileStage = (operand) => {
  if (!isDoc(operand)) refuse(15947, "a group's fields must be specified in an object");
  const id = operand.get('_id');
  const fields = [...operand]
    .filter(([name]) => name !== '_id')
    .map(([name, value]) => readField(name, value));
  if (id === undefined) refuse(15955, 'a group specification must include an _id');
  return grouping(compileExpression(id), fields);
};

function readField(name: string, value: Value): Field {
  if (name.includes('.')) refuse(40235, `The field name '${name}' cannot contain '.'`);
  if (name.startsWith('$')) refuse(40236, `The field name '${name}' cannot be an operator name`);
  if (!isDoc(value)) refuse(40234, `The field '${name}' must be an accumulator object`);
  const [entry] = value;
  if (value.size !== 1 || entry === undefined) {
    refuse(40238, `The field '${name}' must specify one accumulator`);
  }
  const [operator, operand] = entry;
  const start = ACCUMULATORS.get(operator);
  if (start === undefined) refuse(15952, `unknown group operator '${operator}'`);
  if (operator === '$count' && !(isDoc(operand) && operand.size === 0)) {
    refuse(9, '$count takes no arguments, i.e. $count:{}');
  }
  return { name, start, operand: compileExpression(operand) };
}

/** Groups come in the order in which they were first met. */
function grouping(id: Expression, fields: readonly Field[]): Stage {
  return function* run(input) {
    const groups = new Map<
      string,
      { readonly id: Value; readonly parts: readonly Accumulator[] }
    >();
    for (const document of input) {
      const scope = rootScope(document);
      const value = id(scope) ?? null;
      const key = keyOf(value);
      let found = groups.get(key);
      if (found === undefined) {
        found = { id: value, parts: fields.map(({ start }) => start()) };
        groups.set(key, found);
      }
      for (const [at, { operand }] of fields.entries()) found.parts[at]?.add(operand(scope));
    }
    for (const { id: value, parts } of groups.values()) {
      const result: Doc = new Map([['_id', value]]);
      for (const [at, { name }] of fields.entries()) result.set(name, parts[at]?.result() ?? null);
      yield result;
    }
  };
}

const COUNTED = new Map([['n', doc({ $sum: 1 })]]);

export const count: CompileStage = (operand) => {
  if (typeof operand !== 'string' || operand === '')
    refuse(40156, 'the count field must be a non-empty string');
  if (operand.startsWith('$')) refuse(40158, 'the count field cannot be a $-prefixed path');
  if (operand.includes('.')) refuse(40160, "the count field cannot contain '.'");
  const counted = grouping(() => null, [readField('n', COUNTED.get('n') as Doc)]);
  return function* run(input) {
    for (const result of counted(input)) yield new Map([[operand, result.get('n') as Value]]);
  };
};

export const sortByCount: CompileStage = (operand) => {
  const valid = (typeof operand === 'string' && operand.startsWith('$')) || isDoc(operand);
  if (!valid)
    refuse(40149, 'the sortByCount field must be specified as a $-prefixed path or an expression');
  if (isDoc(operand) && !operand.keys().next().value?.startsWith('$')) {
    refuse(
      40147,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  }
  const counted = grouping(compileExpression(operand), [readField('count', doc({ $sum: 1 }))]);
  const order = readSortOrder(doc({ count: -1 }));
  return (input) => sortDocuments([...counted(input)], order, (document) => document);
};

export const bucket: CompileStage = (operand) => {
  if (!isDoc(operand)) refuse(40201, 'Argument to $bucket stage must be an object');
  for (const name of operand.keys()) {
    if (!['groupBy', 'boundaries', 'default', 'output'].includes(name))
      refuse(40197, `Unrecognized option to $bucket: ${name}`);
  }
  const by = operand.get('groupBy');
  const boundaries = operand.get('boundaries');
  if (by === undefined || boundaries === undefined)
    refuse(40198, "$bucket requires 'groupBy' and 'boundaries' to be specified.");
  if (!isDoc(by) && !(typeof by === 'string' && by.startsWith('$')))
    refuse(
      40202,
      "The $bucket 'groupBy' field must be defined as a $-prefixed path or an expression",
    );
  const edges = readBoundaries(boundaries);
  const otherwise = readDefault(operand.get('default'), edges);
  const output = operand.get('output') ?? doc({ count: doc({ $sum: 1 }) });
  if (!isDoc(output)) refuse(40196, "The $bucket 'output' field must be an object");
  const fields = [...output].map(([name, value]) => readField(name, value));
  const value = compileExpression(by);
  const grouped = grouping((scope) => edgeOf(value(scope), edges, otherwise), fields);
  const order = readSortOrder(doc({ _id: 1 }));
  return (input) => sortDocuments([...grouped(input)], order, (document) => document);
};

function readBoundaries(boundaries: Value): readonly Value[] {
  if (!Array.isArray(boundaries))
    refuse(40200, "The $bucket 'boundaries' field must be an array of values");
  if (boundaries.length < 2)
    refuse(40192, "The $bucket 'boundaries' field must have at least 2 values");
  if (
    boundaries.some((edge) => isDoc(edge) || (typeof edge === 'string' && edge.startsWith('$')))
  ) {
    refuse(40191, "The $bucket 'boundaries' field must be an array of constant values");
  }
  for (let at = 1; at < boundaries.length; at += 1) {
    const [lower, upper] = [boundaries[at - 1], boundaries[at]];
    if (rank(lower) !== rank(upper))
      refuse(40193, "All values in the 'boundaries' option to $bucket must have the same type");
    if (compare(lower, upper) >= 0)
      refuse(40194, "The 'boundaries' option to $bucket must be sorted");
  }
  return boundaries;
}

function readDefault(value: Maybe, edges: readonly Value[]): Maybe {
  if (value === undefined) return undefined;
  if (isDoc(value) || (typeof value === 'string' && value.startsWith('$'))) {
    refuse(40195, "The $bucket 'default' field must be a constant");
  }
  const inside = compare(value, edges[0]) >= 0 && compare(value, edges.at(-1)) < 0;
  if (inside)
    refuse(
      40199,
      "The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary",
    );
  return value;
}

function edgeOf(value: Maybe, edges: readonly Value[], otherwise: Maybe): Maybe {
  const compared = isNullish(value) ? null : value;
  for (let at = edges.length - 1; at > 0; at -= 1) {
    const [lower, upper] = [edges[at - 1], edges[at]];
    if (compare(compared, lower) >= 0 && compare(compared, upper) < 0) return lower;
  }
  if (otherwise !== undefined) return otherwise;
  return refuse(
    40066,
    '$switch could not find a matching branch for an input, and no default was specified.',
  );
}
