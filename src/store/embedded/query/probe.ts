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

/** MongoDB's walk along a dotted path: arrays on the way stand for each of their documents. */
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
  return someInArray(value, parts, at, expand, test);
}

function someInArray(
  array: readonly Value[],
  parts: readonly string[],
  at: number,
  expand: boolean,
  test: ElementTest,
): boolean {
  if (at === parts.length) return array.some(test) || test(array as Value[]);
  const position = positionOf(parts[at] as string);
  for (const [index, element] of array.entries()) {
    if (isDoc(element) && someOnPath(element, parts, at, expand, test)) return true;
    if (index === position && someAtPosition(element, parts, at + 1, expand, test)) return true;
  }
  return false;
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
  return Array.isArray(element) && someInArray(element, parts, at, expand, test);
}

function positionOf(part: string): number {
  return /^(0|[1-9]\d*)$/.test(part) ? Number(part) : -1;
}
