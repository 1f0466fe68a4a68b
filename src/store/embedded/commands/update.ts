import { type Doc, doc, isDoc, type Value } from '../bson/value.ts';
import { FAILED_TO_PARSE, refuse } from '../command-error.ts';
import { compileUpdate } from '../update/compile-update.ts';
import { applyUpdate } from './apply-update.ts';
import { booleanField, type Command, collectionName } from './context.ts';
import { demandHint } from './hint.ts';
import { isOrdered, readStatement, statementsOf } from './statements.ts';
import { runStatements, withErrors } from './write-errors.ts';

const FIELDS = new Set(['q', 'u', 'multi', 'upsert', 'hint']);

export const update: Command = {
  fields: ['updates', 'ordered', 'bypassDocumentValidation'],
  writes: true,
  run: (call) => {
    const { store, database, body } = call;
    const name = collectionName(call);
    const upserted: Value[] = [];
    let matched = 0;
    let modified = 0;
    const statements = statementsOf(body, 'updates').map((raw) => readStatement(raw, FIELDS));
    const errors = runStatements(statements, isOrdered(body), (statement, index) => {
      demandHint(store.databases.find(database, name), statement.get('hint'));
      const result = applyUpdate(store.databases, { database, name }, readUpdate(statement));
      matched += result.matched;
      modified += result.modified;
      if (result.upsertedId !== undefined) upserted.push(doc({ index, _id: result.upsertedId }));
    });
    const made = upserted.length > 0 ? upserted : undefined;
    return withErrors(doc({ n: matched, upserted: made, nModified: modified }), errors);
  },
};

function readUpdate(statement: Doc) {
  const query = statement.get('q');
  if (!isDoc(query)) refuse(40414, "BSON field 'update.updates.q' is missing but a required field");
  const compiled = compileUpdate(statement.get('u'));
  const multi = booleanField(statement, 'multi');
  if (multi && compiled.replaces) {
    refuse(FAILED_TO_PARSE, 'multi update is not supported for replacement-style update');
  }
  return { query, update: compiled, multi, upsert: booleanField(statement, 'upsert') };
}
