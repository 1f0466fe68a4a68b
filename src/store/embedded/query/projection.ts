import { compileExpression } from '../aggregate/expression.ts';
import { readFieldPath } from '../aggregate/field-path.ts';
import { type Expression, rootScope, type Scope } from '../aggregate/scope.ts';
import { isNumeric, toNumber } from '../bson/number.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';

/** What a projection says about the fields of one document. */
interface Node {
  readonly named: Set<string>;
  readonly children: Map<string, Node>;
  readonly computed: Map<string, Expression>;
  /** Children and computed fields in the order of the specification. */
  readonly order: string[];
}

type Policy = 'include' | 'exclude' | 'add';
export type Project = (document: Doc) => Doc;

const COLLISION_BELOW = 31249;
const COLLISION_ABOVE = 31250;

/** `{ field: 1 | 0 | expression, ... }`, as `find` and `$project` take it. */
export function compileProjection(specification: Doc): Project {
  const policy = policyOf(specification);
  const root = emptyNode();
  if (policy === 'include' && !specification.has('_id')) root.named.add('_id');
  for (const [path, value] of specification) addPath(root, path, value, policy);
  return (document) => project(document, root, policy, rootScope(document));
}

/** `$addFields`: nothing is taken away. */
export function compileAddition(specification: Doc): Project {
  const root = emptyNode();
  for (const [path, value] of specification) addPath(root, path, value, 'add');
  return (document) => project(document, root, 'add', rootScope(document));
}

/** `$unset`. */
export function compileRemoval(paths: readonly string[]): Project {
  return compileProjection(new Map(paths.map((path) => [path, false])));
}

function emptyNode(): Node {
  return { named: new Set(), children: new Map(), computed: new Map(), order: [] };
}

/** A flag for any field but `_id` decides what is done with the fields that are not named. */
function policyOf(specification: Doc): Policy {
  let policy: Policy | undefined;
  for (const [path, value] of leaves(specification, '')) {
    if (path === '_id') continue;
    const found = isFlag(value) && !isWanted(value) ? 'exclude' : 'include';
    if (policy !== undefined && policy !== found) {
      if (found === 'exclude')
        refuse(31254, `Cannot do exclusion on field ${path} in inclusion projection`);
      refuse(
        isFlag(value) ? 31253 : 31252,
        `Cannot do inclusion on field ${path} in exclusion projection`,
      );
    }
    policy = found;
  }
  if (policy !== undefined) return policy;
  const id = specification.get('_id');
  return id !== undefined && isFlag(id) && !isWanted(id) ? 'exclude' : 'include';
}

function* leaves(specification: Doc, prefix: string): Generator<readonly [string, Value]> {
  for (const [name, value] of specification) {
    const path = prefix + name;
    if (isNested(value)) yield* leaves(value, `${path}.`);
    else yield [path, value];
  }
}

function isNested(value: Value): value is Doc {
  if (!isDoc(value)) return false;
  const [first] = value.keys();
  return first === undefined || !first.startsWith('$');
}

function isFlag(value: Value): boolean {
  return typeof value === 'boolean' || isNumeric(value);
}

function isWanted(value: Value): boolean {
  return isNumeric(value) ? toNumber(value) !== 0 : value === true;
}

function addPath(node: Node, path: string, value: Value, policy: Policy): void {
  const parts = readFieldPath(path);
  let at = node;
  for (const part of parts.slice(0, -1)) at = childOf(at, part);
  addLeaf(at, parts.at(-1) as string, value, policy);
}

function childOf(node: Node, name: string): Node {
  if (node.named.has(name) || node.computed.has(name)) collide(COLLISION_BELOW, name);
  let child = node.children.get(name);
  if (child === undefined) {
    child = emptyNode();
    node.children.set(name, child);
    node.order.push(name);
  }
  return child;
}

function addLeaf(node: Node, name: string, value: Value, policy: Policy): void {
  if (isNested(value) && value.size > 0) {
    addNested(childOf(node, name), value, policy);
    return;
  }
  if (node.named.has(name) || node.children.has(name) || node.computed.has(name)) {
    collide(COLLISION_ABOVE, name);
  }
  if (policy !== 'add' && isNested(value)) refuse(51270, `Invalid empty sub-projection: ${name}`);
  if (policy === 'add' || !isFlag(value)) addComputed(node, name, compileExpression(value));
  else if (isWanted(value) === (policy === 'include')) node.named.add(name);
}

function addNested(node: Node, specification: Doc, policy: Policy): void {
  for (const [name, value] of specification) {
    if (name.includes('.')) refuse(31249, `FieldPath field names may not contain '.': ${name}`);
    addLeaf(node, name, value, policy);
  }
}

function addComputed(node: Node, name: string, expression: Expression): void {
  node.computed.set(name, expression);
  node.order.push(name);
}

function collide(code: number, name: string): never {
  return refuse(code, `Invalid $project :: caused by :: Path collision at ${name}`);
}

function project(document: Doc, node: Node, policy: Policy, scope: Scope): Doc {
  const result: Doc = new Map();
  for (const [name, value] of document) {
    const kept = projectField(name, value, node, policy);
    if (kept !== undefined) result.set(name, kept);
  }
  compute(result, node, scope);
  return result;
}

function projectField(name: string, value: Value, node: Node, policy: Policy): Maybe {
  if (node.named.has(name)) return policy === 'include' ? value : undefined;
  const child = node.children.get(name);
  if (child !== undefined) return projectValue(value, child, policy);
  return policy === 'include' ? undefined : value;
}

/** The taking away, without what is computed. */
function projectValue(value: Value, node: Node, policy: Policy): Maybe {
  if (isDoc(value)) {
    const result: Doc = new Map();
    for (const [name, field] of value) {
      const kept = projectField(name, field, node, policy);
      if (kept !== undefined) result.set(name, kept);
    }
    return result;
  }
  // Where a computed field is going to be, any value keeps its place until it is replaced.
  if (!Array.isArray(value)) return policy === 'include' && !hasComputed(node) ? undefined : value;
  const kept = value.map((element) => projectValue(element, node, policy));
  return kept.filter((element) => element !== undefined);
}

function compute(result: Doc, node: Node, scope: Scope): void {
  for (const name of node.order) {
    const child = node.children.get(name);
    const value =
      child === undefined
        ? node.computed.get(name)?.(scope)
        : computeInside(result.get(name), child, scope);
    if (value === undefined) result.delete(name);
    else result.set(name, value);
  }
}

function computeInside(value: Maybe, node: Node, scope: Scope): Maybe {
  if (!hasComputed(node)) return value;
  if (Array.isArray(value))
    return value.map((element) => computeInside(element, node, scope) as Value);
  const result: Doc = isDoc(value) ? new Map(value) : new Map();
  compute(result, node, scope);
  return result;
}

function hasComputed(node: Node): boolean {
  return node.computed.size > 0 || [...node.children.values()].some(hasComputed);
}
