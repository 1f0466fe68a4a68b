import { compare } from '../bson/compare.ts';
import { typeName } from '../bson/type-name.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import {
  BAD_VALUE,
  DOLLAR_PREFIXED_FIELD,
  EMPTY_FIELD_NAME,
  FAILED_TO_PARSE,
  IMMUTABLE_FIELD,
  refuse,
} from '../command-error.ts';
import { addToSet, pop, pull, pullAll, push } from './array-modifiers.ts';
import { editPath } from './edit-path.ts';
import type { Modification } from './modifier.ts';
import { PathSet } from './path-set.ts';
import { type Rename, readRename, renameModifications } from './rename.ts';
import { extreme, increase, multiply, set, unset } from './value-modifiers.ts';

/** Changes a document in place; the flag says that it is being inserted. */
export type ApplyUpdate = (document: Doc, inserting: boolean) => void;

type Compile = (operand: Value, path: string) => Modification['change'];

interface Operator {
  readonly compile: Compile;
  readonly creates: boolean;
  readonly lenient?: boolean;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  $set: { compile: set, creates: true },
  $setOnInsert: { compile: set, creates: true },
  $unset: { compile: unset, creates: false, lenient: true },
  $inc: { compile: increase, creates: true },
  $mul: { compile: multiply, creates: true },
  $min: { compile: extreme((order) => order > 0), creates: true },
  $max: { compile: extreme((order) => order < 0), creates: true },
  $push: { compile: push, creates: true },
  $addToSet: { compile: addToSet, creates: true },
  $pop: { compile: pop, creates: false },
  $pull: { compile: pull, creates: false },
  $pullAll: { compile: pullAll, creates: false },
};

export function compileOperatorUpdate(update: Doc): ApplyUpdate {
  const plan: Plan = { always: [], onInsert: [], renames: [], paths: new PathSet() };
  for (const [operator, fields] of update) {
    demandKnown(operator);
    if (!isDoc(fields)) refuse(FAILED_TO_PARSE, notADocument(operator, fields));
    for (const [path, operand] of fields) addOne(plan, operator, path, operand);
  }
  return (document, inserting) => {
    const moves = plan.renames.flatMap((rename) => renameModifications(document, rename));
    const all = [...plan.always, ...(inserting ? plan.onInsert : []), ...moves];
    const id = document.get('_id');
    for (const modification of all.sort(byPath)) {
      const [top = ''] = modification.parts;
      const wasThere = document.has(top);
      editPath(document, modification);
      if (top === '_id' && id !== undefined) demandSameId(id, document.get('_id'));
      if (!inserting && !wasThere && document.has(top)) demandPlainName(top);
    }
  };
}

/** MongoDB takes such names when it inserts, but makes none when it updates. */
export function demandPlainName(name: string): void {
  if (!name.startsWith('$')) return;
  refuse(
    DOLLAR_PREFIXED_FIELD,
    `The dollar ($) prefixed field '${name}' is not allowed in the context of an update's replacement document.`,
  );
}

function demandSameId(before: Value, after: Maybe): void {
  if (compare(before, after) === 0) return;
  refuse(
    IMMUTABLE_FIELD,
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

interface Plan {
  readonly always: Modification[];
  readonly onInsert: Modification[];
  readonly renames: Rename[];
  readonly paths: PathSet;
}

function notADocument(operator: string, fields: Value): string {
  return (
    `Modifiers operate on fields but we found type ${typeName(fields)} instead. ` +
    `For example: {$mod: {<field>: ...}} not {${operator}: ...}`
  );
}

function addOne(plan: Plan, operator: string, path: string, operand: Value): void {
  const parts = readPath(path);
  if (operator === '$rename') {
    plan.paths.add(path);
    const rename = readRename(path, operand, readPath);
    plan.paths.add(rename.to.join('.'));
    plan.renames.push(rename);
    return;
  }
  const { compile, ...manner } = OPERATORS[operator] as Operator;
  const modification = { operator, path, parts, ...manner, change: compile(operand, path) };
  plan.paths.add(path);
  (operator === '$setOnInsert' ? plan.onInsert : plan.always).push(modification);
}

function demandKnown(operator: string): void {
  if (operator === '$rename' || Object.hasOwn(OPERATORS, operator)) return;
  refuse(
    FAILED_TO_PARSE,
    `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
  );
}

function readPath(path: string): readonly string[] {
  if (path === '') refuse(EMPTY_FIELD_NAME, 'An empty update path is not valid.');
  const parts = path.split('.');
  for (const part of parts) {
    if (part === '') {
      refuse(
        EMPTY_FIELD_NAME,
        `The update path '${path}' contains an empty field name, which is not allowed.`,
      );
    }
    if (part === '$' || part.startsWith('$[')) {
      refuse(BAD_VALUE, `The embedded store does not support the positional operator in '${path}'`);
    }
  }
  return parts;
}

/** MongoDB makes new fields in this order, whatever order the update names them in. */
function byPath(left: Modification, right: Modification): number {
  const shared = Math.min(left.parts.length, right.parts.length);
  for (let at = 0; at < shared; at += 1) {
    const order = compareParts(left.parts[at] as string, right.parts[at] as string);
    if (order !== 0) return order;
  }
  return left.parts.length - right.parts.length;
}

function compareParts(left: string, right: string): number {
  if (left === right) return 0;
  if (/^\d+$/.test(left) && /^\d+$/.test(right)) return Number(left) - Number(right);
  return left < right ? -1 : 1;
}
