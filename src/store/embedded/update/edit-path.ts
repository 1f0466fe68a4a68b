import { describe } from '../bson/describe.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { BAD_VALUE, PATH_NOT_VIABLE, refuse } from '../command-error.ts';
import { KEEP, type Modification, type Outcome } from './modifier.ts';

type Container = Doc | Value[];

/** MongoDB's own limit for a position far behind the end of an array. */
const MAX_PADDING = 1_500_000;

/** Applies the modification to a document that belongs to the caller: it is changed in place. */
export function editPath(document: Doc, modification: Modification): void {
  edit(document, modification, 0);
}

function edit(container: Container, modification: Modification, at: number): void {
  const { parts } = modification;
  const name = parts[at] as string;
  if (Array.isArray(container) && !isPosition(name)) {
    refuseUnlessLenient(modification, at, container);
    return;
  }
  const existing = read(container, name);
  if (at === parts.length - 1) write(container, name, modification.change(existing));
  else if (isContainer(existing)) edit(existing, modification, at + 1);
  else if (existing !== undefined) refuseUnlessLenient(modification, at + 1, existing);
  else if (modification.creates) write(container, name, made(modification, at + 1));
}

function made(modification: Modification, at: number): Outcome {
  const document: Doc = new Map();
  edit(document, modification, at);
  return document.size > 0 ? { kind: 'set', value: document } : KEEP;
}

function refuseUnlessLenient({ parts, lenient }: Modification, at: number, value: Value): void {
  if (!lenient) refuseField(parts[at] as string, parts[at - 1] as string, value);
}

function refuseField(name: string, parent: string, value: Value): never {
  const element = describe(new Map([[parent, value]]));
  return refuse(PATH_NOT_VIABLE, `Cannot create field '${name}' in element ${element}`);
}

function isContainer(value: Maybe): value is Container {
  return Array.isArray(value) || isDoc(value);
}

export function isPosition(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name);
}

function read(container: Container, name: string): Maybe {
  return Array.isArray(container) ? container[Number(name)] : container.get(name);
}

function write(container: Container, name: string, outcome: Outcome): void {
  if (outcome.kind === 'keep') return;
  if (Array.isArray(container)) writeElement(container, Number(name), outcome);
  else if (outcome.kind === 'remove') container.delete(name);
  else container.set(name, outcome.value);
}

function writeElement(array: Value[], position: number, outcome: Outcome): void {
  if (outcome.kind === 'remove') {
    // The others keep their positions, so a hole is left.
    if (position < array.length) array[position] = null;
    return;
  }
  if (outcome.kind !== 'set') return;
  if (position - array.length > MAX_PADDING) {
    refuse(BAD_VALUE, `can't backfill more than ${MAX_PADDING} elements`);
  }
  while (array.length < position) array.push(null);
  array[position] = outcome.value;
}
