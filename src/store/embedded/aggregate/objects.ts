import { describe } from '../bson/describe.ts';
import { isNumeric } from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import { type Doc, doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { type Build, fixed, over } from './operator.ts';
import { isNullish } from './truth.ts';

function objectToArray(value: Maybe): Maybe {
  if (isNullish(value)) return null;
  if (!isDoc(value)) {
    refuse(40390, `$objectToArray requires a document input, found: ${typeName(value)}`);
  }
  return [...value].map(([k, v]) => doc({ k, v }));
}

function arrayToObject(value: Maybe): Maybe {
  if (isNullish(value)) return null;
  if (!Array.isArray(value)) {
    refuse(40386, `$arrayToObject requires an array input, found: ${typeName(value)}`);
  }
  const [first] = value;
  if (first !== undefined && !Array.isArray(first) && !isDoc(first)) {
    refuse(40398, `Unrecognised input type format for $arrayToObject: ${typeName(first)}`);
  }
  const entry = Array.isArray(first) ? pairEntry : documentEntry;
  return new Map(value.map(entry));
}

function pairEntry(pair: Value): [string, Value] {
  if (!Array.isArray(pair)) {
    refuse(40396, `$arrayToObject requires a consistent input format. Found: ${typeName(pair)}`);
  }
  if (pair.length !== 2) {
    refuse(
      40397,
      `$arrayToObject requires an array of size 2 arrays, found array of size: ${pair.length}`,
    );
  }
  const [name, value] = pair;
  if (typeof name !== 'string') {
    refuse(
      40395,
      `$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${typeName(name)}`,
    );
  }
  return [demandNoZero(name), value as Value];
}

function documentEntry(entry: Value): [string, Value] {
  if (!isDoc(entry)) {
    refuse(40391, `$arrayToObject requires a consistent input format. Found: ${typeName(entry)}`);
  }
  if (entry.size !== 2) {
    refuse(
      40392,
      `$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${entry.size}`,
    );
  }
  const [name, value] = [entry.get('k'), entry.get('v')];
  if (name === undefined || value === undefined) {
    refuse(40393, "$arrayToObject requires an object with keys 'k' and 'v'.");
  }
  if (typeof name !== 'string') {
    refuse(
      40394,
      `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${typeName(name)}`,
    );
  }
  return [demandNoZero(name), value];
}

function demandNoZero(name: string): string {
  if (name.includes('\0')) refuse(4940400, 'Key field cannot contain an embedded null byte');
  return name;
}

/** Null and missing inputs are passed over. */
export function mergeObjects(values: Iterable<Maybe>): Doc {
  const result: Doc = new Map();
  for (const value of values) {
    if (isNullish(value)) continue;
    if (!isDoc(value)) {
      refuse(
        40400,
        `$mergeObjects requires object inputs, but input ${describe(value)} is of type ${typeName(value)}`,
      );
    }
    for (const [name, field] of value) result.set(name, field);
  }
  return result;
}

export const OBJECTS: readonly (readonly [string, Build])[] = [
  ['$objectToArray', fixed('$objectToArray', 1, objectToArray)],
  ['$arrayToObject', fixed('$arrayToObject', 1, arrayToObject)],
  ['$mergeObjects', over(mergeObjects)],
  ['$type', fixed('$type', 1, typeName)],
  ['$isNumber', fixed('$isNumber', 1, isNumeric)],
];
