import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { readFieldPath } from './field-path.ts';
import type { CompileStage } from './stage.ts';

interface Unwind {
  readonly parts: readonly string[];
  readonly keepEmpty: boolean;
  readonly indexParts: readonly string[] | undefined;
}

export const unwind: CompileStage = (operand) => {
  const options = readOptions(operand);
  return function* run(input) {
    for (const document of input) yield* unwindOne(document, options);
  };
};

function readOptions(operand: Value): Unwind {
  if (typeof operand === 'string')
    return { parts: readPath(operand), keepEmpty: false, indexParts: undefined };
  if (!isDoc(operand))
    refuse(15981, 'expected either a string or an object as specification for $unwind stage');
  for (const field of operand.keys()) {
    if (!['path', 'preserveNullAndEmptyArrays', 'includeArrayIndex'].includes(field)) {
      refuse(28811, `unrecognized option to $unwind stage: ${field}`);
    }
  }
  const keepEmpty = operand.get('preserveNullAndEmptyArrays') ?? false;
  if (typeof keepEmpty !== 'boolean') {
    refuse(28809, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
  }
  return { parts: readPath(operand.get('path')), keepEmpty, indexParts: readIndex(operand) };
}

function readPath(path: Maybe): readonly string[] {
  if (path === undefined) refuse(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string') refuse(28808, 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$'))
    refuse(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  return readFieldPath(path.slice(1));
}

function readIndex(operand: Doc): readonly string[] | undefined {
  const name = operand.get('includeArrayIndex');
  if (name === undefined) return undefined;
  if (typeof name !== 'string' || name === '') {
    refuse(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  }
  if (name.startsWith('$'))
    refuse(
      28822,
      `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${name}`,
    );
  return readFieldPath(name);
}

function* unwindOne(document: Doc, { parts, keepEmpty, indexParts }: Unwind): Generator<Doc> {
  const value = valueAt(document, parts);
  const withIndex = (result: Doc, index: Value): Doc =>
    indexParts === undefined ? result : withValue(result, indexParts, index);
  if (Array.isArray(value) && value.length > 0) {
    for (const [index, element] of value.entries()) {
      yield withIndex(withValue(document, parts, element), BigInt(index));
    }
    return;
  }
  const empty = value === undefined || value === null || Array.isArray(value);
  if (empty && !keepEmpty) return;
  const result = Array.isArray(value) ? withValue(document, parts, undefined) : document;
  yield withIndex(result, null);
}

/** Only documents are entered: an array in the middle of the path is not unwound. */
function valueAt(document: Doc, parts: readonly string[]): Maybe {
  let value: Maybe = document;
  for (const part of parts) {
    if (!isDoc(value)) return undefined;
    value = value.get(part);
  }
  return value;
}

/** A copy with the value in place; what is shared is not changed. */
export function withValue(document: Doc, parts: readonly string[], value: Maybe): Doc {
  const [name = '', ...rest] = parts;
  const result = new Map(document);
  if (rest.length > 0) {
    const inner = document.get(name);
    result.set(name, withValue(isDoc(inner) ? inner : new Map(), rest, value));
  } else if (value === undefined) result.delete(name);
  else result.set(name, value);
  return result;
}
