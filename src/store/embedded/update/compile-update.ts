import { compare } from '../bson/compare.ts';
import { decode, decodeOnly } from '../bson/decode.ts';
import { describe } from '../bson/describe.ts';
import { encode } from '../bson/encode.ts';
import { fieldNames } from '../bson/field-names.ts';
import { ownCopy } from '../bson/own-copy.ts';
import { RawDocument } from '../bson/raw-document.ts';
import { validate } from '../bson/validate.ts';
import { type Doc, isDoc, type Maybe } from '../bson/value.ts';
import { FAILED_TO_PARSE, IMMUTABLE_FIELD, NOT_IMPLEMENTED, refuse } from '../command-error.ts';
import { demandStorable } from '../storage/storable.ts';
import { compileOperatorUpdate, demandPlainName } from './operator-update.ts';
import { documentFromQuery, idFromQuery, withId } from './upsert.ts';

/** An update, from bytes to bytes. */
export interface Update {
  /** A whole document instead of operators: it cannot be put into many places. */
  readonly replaces: boolean;
  readonly apply: (before: Buffer) => Buffer;
  readonly insert: (query: Doc) => Buffer;
}

export function compileUpdate(update: Maybe): Update {
  if (Array.isArray(update)) {
    refuse(NOT_IMPLEMENTED, 'The embedded store does not support updates with a pipeline');
  }
  const bytes = update instanceof RawDocument ? update.bytes : encodeUpdate(update);
  const names = fieldNames(bytes);
  return names[0]?.startsWith('$') ? operatorUpdate(decode(bytes)) : replacement(bytes, names);
}

function encodeUpdate(update: Maybe): Buffer {
  if (isDoc(update)) return encode(update);
  return refuse(FAILED_TO_PARSE, 'Update argument must be either an object or an array');
}

function operatorUpdate(update: Doc): Update {
  const apply = compileOperatorUpdate(update);
  return {
    replaces: false,
    apply: (before) => {
      const document = decode(before);
      apply(document, false);
      return storable(document);
    },
    insert: (query) => {
      const document = documentFromQuery(query);
      apply(document, true);
      return storable(withId(document));
    },
  };
}

function replacement(bytes: Buffer, names: readonly string[]): Update {
  validate(bytes);
  const replacementId = decodeId(bytes);
  // Most often the `_id` is in its place, and the bytes can be kept as they are.
  const ready = names[0] === '_id' ? ownCopy(bytes) : undefined;
  return {
    replaces: true,
    apply: (before) => {
      const id = decodeId(before);
      if (replacementId !== undefined) demandSameReplacementId(id, replacementId);
      for (const name of names) demandPlainName(name);
      return ready ?? storable(withId(decode(bytes), id));
    },
    insert: (query) => {
      const id = idFromQuery(query);
      if (id !== undefined && replacementId !== undefined) {
        demandSameReplacementId(id, replacementId);
      }
      return storable(withId(decode(bytes), id));
    },
  };
}

const ID_ONLY = new Set(['_id']);

function decodeId(bytes: Buffer): Maybe {
  return decodeOnly(bytes, ID_ONLY).get('_id');
}

function demandSameReplacementId(before: Maybe, after: Maybe): void {
  if (compare(before, after) === 0) return;
  const [from, to] = [before, after].map((id) => (id === undefined ? 'nothing' : describe(id)));
  refuse(
    IMMUTABLE_FIELD,
    `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${to} from ${from}`,
  );
}

function storable(document: Doc): Buffer {
  demandStorable(document);
  return encode(document);
}
