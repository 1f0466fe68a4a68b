import { isNumeric, toNumber } from '../bson/number.ts';
import { type Doc, doc, isDoc } from '../bson/value.ts';
import { FAILED_TO_PARSE, refuse } from '../command-error.ts';
import { select } from '../query/select.ts';
import { type Command, collectionName } from './context.ts';
import { demandHint } from './hint.ts';
import { isOrdered, readStatement, statementsOf } from './statements.ts';
import { runStatements, withErrors } from './write-errors.ts';

const FIELDS = new Set(['q', 'limit', 'hint']);

export const deleteCommand: Command = {
  fields: ['deletes', 'ordered'],
  writes: true,
  run: (call) => {
    const { store, database, body } = call;
    const collection = store.databases.find(database, collectionName(call));
    let deleted = 0;
    const statements = statementsOf(body, 'deletes').map((raw) => readStatement(raw, FIELDS));
    const deletes = statements.map((statement) => ({
      query: queryOf(statement),
      limit: limitOf(statement),
      hint: statement.get('hint'),
    }));
    const errors = runStatements(deletes, isOrdered(body), ({ query, limit, hint }) => {
      demandHint(collection, hint);
      const found = select(collection, { query, limit });
      for (const { record } of found) collection?.delete(record);
      deleted += found.length;
    });
    return withErrors(doc({ n: deleted }), errors);
  },
};

function queryOf(statement: Doc): Doc {
  const query = statement.get('q');
  if (!isDoc(query)) refuse(40414, "BSON field 'delete.deletes.q' is missing but a required field");
  return query;
}

function limitOf(statement: Doc): number {
  const limit = statement.get('limit');
  const number = isNumeric(limit) ? toNumber(limit) : Number.NaN;
  if (number !== 0 && number !== 1) {
    refuse(FAILED_TO_PARSE, `The limit field in delete objects must be 0 or 1. Got ${number}`);
  }
  return number === 1 ? 1 : Number.POSITIVE_INFINITY;
}
