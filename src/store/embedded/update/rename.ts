import type { Doc, Maybe, Value } from '../bson/value.ts';
import { isDoc } from '../bson/value.ts';
import { BAD_VALUE, PATH_NOT_VIABLE, refuse } from '../command-error.ts';
import { isPosition } from './edit-path.ts';
import { type Modification, REMOVE, setTo } from './modifier.ts';

export interface Rename {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export function readRename(
  path: string,
  operand: Value,
  readPath: (path: string) => readonly string[],
): Rename {
  if (typeof operand !== 'string') {
    refuse(BAD_VALUE, `The 'to' field for $rename must be a string: ${path}`);
  }
  if (operand === path) {
    refuse(BAD_VALUE, `The source and target field for $rename must differ: ${path}`);
  }
  if (`${operand}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${operand}.`)) {
    refuse(
      BAD_VALUE,
      `The source and target field for $rename must not be on the same path: ${path}`,
    );
  }
  return { from: readPath(path), to: readPath(operand) };
}

/** A rename is taking the value away here and putting it there; nothing if there is none. */
export function renameModifications(document: Doc, { from, to }: Rename): Modification[] {
  const value = sourceOf(document, from);
  if (value === undefined) return [];
  demandNoArray(document, to);
  const [source, target] = [from.join('.'), to.join('.')];
  return [
    { operator, path: source, parts: from, creates: false, change: () => REMOVE },
    { operator, path: target, parts: to, creates: true, change: () => setTo(value) },
  ];
}

const operator = '$rename';

function sourceOf(document: Doc, parts: readonly string[]): Maybe {
  let value: Maybe = document;
  for (const [at, part] of parts.entries()) {
    if (value === undefined) return undefined;
    if (isDoc(value)) value = value.get(part);
    else value = elementOf(value, part, parts.slice(0, at + 1));
  }
  return value;
}

/** Only a position behind the end of an array is no mistake: there is nothing to rename. */
function elementOf(value: Value, part: string, path: readonly string[]): undefined {
  if (!Array.isArray(value) || !isPosition(part)) {
    refuse(
      PATH_NOT_VIABLE,
      `cannot use the part (${part} of ${path.join('.')}) to traverse the element`,
    );
  }
  if (Number(part) < value.length) {
    refuse(BAD_VALUE, `The source field cannot be an array element: '${path.join('.')}'`);
  }
}

function demandNoArray(document: Doc, parts: readonly string[]): void {
  let value: Maybe = document;
  for (const part of parts.slice(0, -1)) value = isDoc(value) ? value.get(part) : value;
  if (!Array.isArray(value)) return;
  refuse(BAD_VALUE, `The destination field cannot be an array element: '${parts.join('.')}'`);
}
