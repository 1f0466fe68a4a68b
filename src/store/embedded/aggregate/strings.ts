import { ObjectId, Timestamp } from 'bson';
import { typeName } from '../bson/type-name.ts';
import type { Maybe } from '../bson/value.ts';
import { NOT_IMPLEMENTED, refuse } from '../command-error.ts';
import { type Build, fixed, variadic } from './operator.ts';
import { textOf } from './text-of.ts';
import { isNullish } from './truth.ts';

function concat(values: Iterable<Maybe>): Maybe {
  let result = '';
  for (const value of values) {
    if (isNullish(value)) return null;
    if (typeof value !== 'string')
      refuse(16702, `$concat only supports strings, not ${typeName(value)}`);
    result += value;
  }
  return result;
}

/** MongoDB changes the case of ASCII letters only. */
function inCase(name: string, letters: RegExp, change: (text: string) => string): Build {
  return fixed(name, 1, (value) => {
    if (isNullish(value)) return '';
    if (value instanceof Timestamp) toText(value);
    const text = value instanceof ObjectId ? undefined : textOf(value);
    if (text === undefined) {
      refuse(16007, `can't convert from BSON type ${typeName(value)} to String`);
    }
    return text.replace(letters, change);
  });
}

function toText(value: Maybe): Maybe {
  if (isNullish(value)) return null;
  if (typeof value === 'boolean') return String(value);
  const text = textOf(value);
  if (text === undefined) {
    refuse(NOT_IMPLEMENTED, `The embedded store does not turn ${typeName(value)} into a string`);
  }
  return text;
}

export const STRINGS: readonly (readonly [string, Build])[] = [
  ['$concat', variadic(concat)],
  ['$toLower', inCase('$toLower', /[A-Z]+/g, (text) => text.toLowerCase())],
  ['$toUpper', inCase('$toUpper', /[a-z]+/g, (text) => text.toUpperCase())],
  ['$toString', fixed('$toString', 1, toText)],
];
