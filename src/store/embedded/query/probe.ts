import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';

/** Judges one element that a path leads to; undefined if the path leads nowhere. */
export type ElementTest = (element: Maybe) => boolean;

/**
 * Is there an element that passes the test? With `expand`, an array at the end of the path offers
 * its elements and then itself; without, only itself.
 */
export type Probe = (test: ElementTest, expand: boolean) => boolean;

export function probeElement(element: Maybe): Probe {
  return (test) => test(element);
}

/**
 * MongoDB's walk along a dotted path: arrays on the way stand for each of their documents. What
 * counts as missing inside an array is as in MongoDB 9; before, `{ 'a.b': null }` found fewer.
 */
export function probePath(document: Doc, parts: readonly string[]): Probe {
  return (test, expand) => someOnPath(document, parts, 0, expand, test);
}

function someOnPath(
  document: Doc,
  parts: readonly string[],
  from: number,
  expand: boolean,
  test: ElementTest,
): boolean {
  let value: Maybe = document;
  let at = from;
  while (at < parts.length && isDoc(value)) {
    value = value.get(parts[at] as string);
    at += 1;
  }
  if (!Array.isArray(value)) return test(at === parts.length ? value : undefined);
  if (at === parts.length && !expand) return test(value);
  if (at === parts.length) return value.some(test) || test(value);
  return someInArray(value, parts, at, expand, test) ?? test(undefined);
}

/**
 * Each document of the array goes on along the path, and so does the element whose position the
 * path names; other plain values count as missing. Undefined if no element had anything to say.
 */
function someInArray(
  array: readonly Value[],
  parts: readonly string[],
  at: number,
  expand: boolean,
  test: ElementTest,
): boolean | undefined {
  const position = positionOf(parts[at] as string);
  const named = position >= 0 && position < array.length;
  let reached = named;
  for (const [index, element] of array.entries()) {
    if (index === position && someAtPosition(element, parts, at + 1, expand, test)) return true;
    if (Array.isArray(element) || (named && !isDoc(element))) continue;
    reached = true;
    if (isDoc(element) ? someOnPath(element, parts, at, expand, test) : test(undefined))
      return true;
  }
  return reached ? false : undefined;
}

/** `a.0.b`: the part after a position goes on inside that one element. */
function someAtPosition(
  element: Value,
  parts: readonly string[],
  at: number,
  expand: boolean,
  test: ElementTest,
): boolean {
  if (at === parts.length) return test(element);
  if (isDoc(element)) return someOnPath(element, parts, at, expand, test);
  if (!Array.isArray(element)) return test(undefined);
  return someInArray(element, parts, at, expand, test) ?? false;
}

function positionOf(part: string): number {
  return /^(0|[1-9]\d*)$/.test(part) ? Number(part) : -1;
}
