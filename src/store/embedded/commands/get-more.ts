import { isNumeric, toNumber } from '../bson/number.ts';
import { doc, type Maybe, type Value } from '../bson/value.ts';
import { CURSOR_NOT_FOUND, refuse, TYPE_MISMATCH } from '../command-error.ts';
import { type Command, countField } from './context.ts';

export const getMore: Command = {
  fields: ['collection', 'batchSize'],
  run: ({ store, body, name, database }) => {
    const id = cursorId(body.get(name));
    const namespace = `${database}.${String(body.get('collection'))}`;
    const known = store.cursors.namespaceOf(id) === namespace;
    const answer = known ? store.cursors.next(id, countField(body, 'batchSize')) : undefined;
    return answer ?? refuse(CURSOR_NOT_FOUND, `cursor id ${id} not found`);
  },
};

export const killCursors: Command = {
  fields: ['cursors'],
  run: ({ store, body }) => {
    const cursors = body.get('cursors');
    if (!Array.isArray(cursors)) refuse(TYPE_MISMATCH, "BSON field 'cursors' must be an array");
    const killed: Value[] = [];
    const missing: Value[] = [];
    for (const id of cursors.map(cursorId)) (store.cursors.kill(id) ? killed : missing).push(id);
    return doc({
      cursorsKilled: killed,
      cursorsNotFound: missing,
      cursorsAlive: [],
      cursorsUnknown: [],
    });
  },
};

function cursorId(value: Maybe): bigint {
  if (!isNumeric(value)) refuse(TYPE_MISMATCH, 'a cursor id must be a number');
  return typeof value === 'bigint' ? value : BigInt(Math.trunc(toNumber(value)));
}
