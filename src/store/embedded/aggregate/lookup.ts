import { BSONRegExp } from 'bson';
import { decode } from '../bson/decode.ts';
import { type Doc, doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { FAILED_TO_PARSE, refuse } from '../command-error.ts';
import { probePath } from '../query/probe.ts';
import { select } from '../query/select.ts';
import type { Collection } from '../storage/collection.ts';
import { readFieldPath } from './field-path.ts';
import { type CompileStage, perDocument } from './stage.ts';
import { withValue } from './unwind.ts';

const FIELDS = ['from', 'localField', 'foreignField', 'as'];

/** Equality of one field with one field; the forms with a pipeline are refused. */
export const lookup: CompileStage = (operand, context) => {
  if (!isDoc(operand)) refuse(FAILED_TO_PARSE, 'the $lookup specification must be an Object');
  for (const [field, value] of operand) {
    if (!FIELDS.includes(field))
      refuse(FAILED_TO_PARSE, `The embedded store does not know the $lookup argument '${field}'`);
    if (typeof value !== 'string')
      refuse(FAILED_TO_PARSE, `$lookup argument '${field}' must be a string`);
  }
  const [from, localField, foreignField, as] = FIELDS.map((field) => required(operand, field)) as [
    string,
    string,
    string,
    string,
  ];
  const local = readFieldPath(localField);
  if (readFieldPath(foreignField).length > 1) {
    refuse(FAILED_TO_PARSE, 'The embedded store looks up top-level fields only');
  }
  const into = readFieldPath(as);
  return perDocument((document) => {
    const found = matches(context.collection(from), foreignField, localValues(document, local));
    return withValue(document, into, found);
  });
};

function required(operand: Doc, field: string): string {
  const value = operand.get(field);
  return typeof value === 'string' ? value : refuse(FAILED_TO_PARSE, `$lookup requires '${field}'`);
}

/** An array stands for each of its elements; no value at all matches null. */
function localValues(document: Doc, parts: readonly string[]): Value[] {
  const values: Value[] = [];
  probePath(document, parts)((element: Maybe) => {
    if (Array.isArray(element)) values.push(...element);
    else if (element !== undefined) values.push(element);
    return false;
  }, false);
  return values.length === 0 ? [null] : values;
}

function matches(
  collection: Collection | undefined,
  field: string,
  values: readonly Value[],
): Value[] {
  if (values.some((value) => value instanceof BSONRegExp)) {
    refuse(FAILED_TO_PARSE, 'The embedded store does not look up regular expressions');
  }
  const conditions: Value[] = values.map((value) => doc({ [field]: doc({ $eq: value }) }));
  if (conditions.length === 0) return [];
  const [only] = conditions;
  const query = conditions.length === 1 && isDoc(only) ? only : doc({ $or: conditions });
  return select(collection, { query }).map(({ bytes }) => decode(bytes));
}
