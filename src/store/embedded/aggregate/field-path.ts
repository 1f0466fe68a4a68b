import { isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';

/** Splits and checks `a.b.c`. */
export function readFieldPath(path: string): readonly string[] {
  if (path === '') refuse(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) refuse(40353, "FieldPath must not end with a '.'.");
  const parts = path.split('.');
  for (const part of parts) {
    if (part === '') refuse(15998, 'FieldPath field names may not be empty strings.');
    if (part.startsWith('$')) refuse(16410, "FieldPath field names may not start with '$'.");
    if (part.includes('\0')) refuse(16411, 'FieldPath field names may not contain null bytes.');
  }
  return parts;
}

/**
 * Follows a path the way expressions do: an array on the way gives the array of what is found in
 * its documents. Arrays inside that array give nothing.
 */
export function follow(value: Maybe, parts: readonly string[], from = 0): Maybe {
  let current = value;
  for (let at = from; at < parts.length; at += 1) {
    if (Array.isArray(current)) return followEach(current, parts, at);
    if (!isDoc(current)) return undefined;
    current = current.get(parts[at] as string);
  }
  return current;
}

function followEach(array: readonly Value[], parts: readonly string[], at: number): Value[] {
  const result: Value[] = [];
  for (const element of array) {
    const found = isDoc(element) ? follow(element, parts, at) : undefined;
    if (found !== undefined) result.push(found);
  }
  return result;
}
