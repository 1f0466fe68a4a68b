import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { RawDocument } from '../bson/raw-document.ts';
import { type Doc, doc } from '../bson/value.ts';
import { FAILED_TO_PARSE, refuse } from '../command-error.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection } from '../query/projection.ts';
import { type Found, select } from '../query/select.ts';
import { readSortOrder } from '../query/sort-order.ts';
import { demandSize } from '../storage/storable.ts';
import { compileUpdate, type Update } from '../update/compile-update.ts';
import { idOf, insertFromUpdate } from './apply-update.ts';
import { booleanField, type Call, type Command, collectionName, documentField } from './context.ts';
import { demandHint } from './hint.ts';

export const findAndModify: Command = {
  fields: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'hint',
    'bypassDocumentValidation',
  ],
  writes: true,
  run: (call) => {
    const { body, store, database } = call;
    demandConsistent(body);
    const update = body.has('update') ? compileUpdate(body.get('update')) : undefined;
    const collection = store.databases.find(database, collectionName(call));
    demandHint(collection, body.get('hint'));
    const query = documentField(body, 'query');
    const filter = compileFilter(query);
    const order = readSortOrder(body.get('sort'));
    const project = projector(documentField(body, 'fields'));
    const [found] = select(collection, { query, filter, order, limit: 1 });
    if (update !== undefined) return modify(call, update, { found, project });
    if (found === undefined) return doc({ lastErrorObject: doc({ n: 0 }), value: null });
    const value = project(found.bytes);
    collection?.delete(found.record);
    return doc({ lastErrorObject: doc({ n: 1 }), value });
  },
};

type Project = (bytes: Buffer) => RawDocument;

function projector(specification: Doc): Project {
  if (specification.size === 0) return (bytes) => new RawDocument(bytes);
  const project = compileProjection(specification);
  return (bytes) => new RawDocument(encode(project(decode(bytes))));
}

function demandConsistent(body: Doc): void {
  const remove = booleanField(body, 'remove');
  const updates = body.has('update');
  if (!remove && !updates)
    refuse(FAILED_TO_PARSE, 'Either an update or remove=true must be specified');
  if (!remove) return;
  if (updates) refuse(FAILED_TO_PARSE, 'Cannot specify both an update and remove=true');
  if (booleanField(body, 'upsert'))
    refuse(FAILED_TO_PARSE, 'Cannot specify both upsert=true and remove=true');
  if (booleanField(body, 'new'))
    refuse(
      FAILED_TO_PARSE,
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
}

interface Target {
  readonly found: Found | undefined;
  readonly project: Project;
}

function modify(call: Call, update: Update, { found, project }: Target): Doc {
  const { body, store, database } = call;
  const wantsNew = booleanField(body, 'new');
  const name = collectionName(call);
  if (found === undefined) {
    if (!booleanField(body, 'upsert')) {
      return doc({ lastErrorObject: doc({ n: 0, updatedExisting: false }), value: null });
    }
    const made = insertFromUpdate(
      store.databases,
      { database, name },
      update,
      documentField(body, 'query'),
    );
    return doc({
      lastErrorObject: doc({ n: 1, updatedExisting: false, upserted: idOf(made) }),
      value: wantsNew ? project(made) : null,
    });
  }
  const after = update.apply(found.bytes);
  demandSize(after);
  // Projected first: an error must not follow a change.
  const value = project(wantsNew ? after : found.bytes);
  if (!after.equals(found.bytes))
    store.databases.find(database, name)?.replace(found.record, after);
  return doc({ lastErrorObject: doc({ n: 1, updatedExisting: true }), value });
}
