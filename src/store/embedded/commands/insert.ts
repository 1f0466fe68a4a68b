import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { ownCopy } from '../bson/own-copy.ts';
import type { RawDocument } from '../bson/raw-document.ts';
import { validate } from '../bson/validate.ts';
import { doc } from '../bson/value.ts';
import { demandSize, demandStorable } from '../storage/storable.ts';
import { withId } from '../update/upsert.ts';
import { type Command, collectionName } from './context.ts';
import { isOrdered, statementsOf } from './statements.ts';
import { runStatements, withErrors } from './write-errors.ts';

export const insert: Command = {
  fields: ['documents', 'ordered', 'bypassDocumentValidation'],
  writes: true,
  run: (call) => {
    const { store, database, body } = call;
    const documents = statementsOf(body, 'documents');
    const collection = store.databases.findOrCreate(database, collectionName(call));
    let inserted = 0;
    const errors = runStatements(documents, isOrdered(body), (document) => {
      collection.insert(storable(document));
      inserted += 1;
    });
    return withErrors(doc({ n: inserted }), errors);
  },
};

function storable({ bytes }: RawDocument): Buffer {
  demandSize(bytes);
  if (startsWithId(bytes)) {
    validate(bytes);
    return ownCopy(bytes);
  }
  const document = withId(decode(bytes));
  demandStorable(document);
  return encode(document);
}

const ID_NAME = Buffer.from('_id\0');
const ARRAY = 4;
const REGEX = 11;

/** The usual case, where the bytes can be kept as they are. */
function startsWithId(bytes: Buffer): boolean {
  const type = bytes[4];
  if (type === ARRAY || type === REGEX) return false;
  return bytes.subarray(5, 9).equals(ID_NAME);
}
