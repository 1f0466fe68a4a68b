import { Double } from 'bson';
import { type Doc, doc, isDoc } from '../bson/value.ts';
import {
  BAD_VALUE,
  COMMAND_NOT_FOUND,
  CommandError,
  ILLEGAL_OPERATION,
  INVALID_OPTIONS,
  refuse,
} from '../command-error.ts';
import type { Answer } from '../wire/connection.ts';
import type { Call, Command, Store } from './context.ts';
import { COMMANDS } from './registry.ts';

const OK = new Double(1);
const NOT_OK = new Double(0);
const UNKNOWN_FIELD = 40415;

/** Fields that any command may carry and that need nothing done. */
const GENERIC = new Set([
  '$db',
  'lsid',
  '$readPreference',
  '$clusterTime',
  'maxTimeMS',
  'comment',
  'writeConcern',
  'readConcern',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
]);
const TRANSACTIONAL = ['txnNumber', 'startTransaction', 'autocommit'];

export function createAnswer(store: Store): Answer {
  return async (body) => {
    try {
      return await run(store, body);
    } catch (error) {
      return describeError(error);
    }
  };
}

async function run(store: Store, body: Doc): Promise<Doc> {
  const [name = ''] = body.keys();
  const database = body.get('$db');
  const command = COMMANDS.get(name);
  if (command === undefined) refuse(COMMAND_NOT_FOUND, `no such command: '${name}'`);
  if (typeof database !== 'string')
    refuse(40414, "BSON field '$db' is missing but a required field");
  demandFields(name, command, body);
  demandConcerns(body);
  store.journal.demandIntact();
  const call: Call = { store, database, name, body };
  const answer = command.run(call);
  if (command.writes) await store.journal.durable();
  return answer.set('ok', OK);
}

function demandFields(name: string, command: Command, body: Doc): void {
  for (const field of body.keys()) {
    if (field === name || GENERIC.has(field) || command.fields.includes(field)) continue;
    if (TRANSACTIONAL.includes(field)) {
      refuse(
        ILLEGAL_OPERATION,
        'Transaction numbers are only allowed on a replica set member or mongos',
      );
    }
    refuse(UNKNOWN_FIELD, `BSON field '${name}.${field}' is an unknown field.`);
  }
}

/** Every acknowledged write is durable here, so any write concern of one server is met. */
function demandConcerns(body: Doc): void {
  const read = body.get('readConcern');
  const level = isDoc(read) ? (read.get('level') ?? 'local') : 'local';
  if (level !== 'local' && level !== 'available' && level !== 'majority') {
    refuse(INVALID_OPTIONS, `The embedded store does not read with level '${String(level)}'`);
  }
  const write = body.get('writeConcern');
  const acknowledgements = isDoc(write) ? write.get('w') : undefined;
  if (typeof acknowledgements === 'number' && acknowledgements > 1) {
    refuse(BAD_VALUE, "cannot use 'w' > 1 when a host is not replicated");
  }
}

function describeError(error: unknown): Doc {
  const known = error instanceof CommandError ? error : internal(error);
  return doc({
    ok: NOT_OK,
    errmsg: known.message,
    code: known.code,
    codeName: known.codeName,
    ...(known.duplicate && {
      keyPattern: known.duplicate.keyPattern as Doc,
      keyValue: known.duplicate.keyValue as Doc,
    }),
  });
}

/** A mistake of ours must not be taken for an empty answer. */
function internal(error: unknown): CommandError {
  return new CommandError(1, `The embedded store failed: ${String(error)}`);
}
