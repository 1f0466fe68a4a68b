import { StoreUnavailable, UnusableStore } from '../port/errors.ts';

/** Names of the driver's errors that tell of the address. */
const OF_ADDRESS = new Set(['MongoParseError', 'MongoRuntimeError', 'MongoInvalidArgumentError']);
const OF_SELECTION = new Set(['MongooseServerSelectionError', 'MongoServerSelectionError']);
/** Unauthorized, AuthenticationFailed, and what hosted servers answer. */
const OF_LOGIN: readonly unknown[] = [13, 18, 8_000];

const NO_ADDRESS =
  'MONGODB_URI is no address of a MongoDB. One looks like mongodb://user:password@host:27017/quayside; several ' +
  'hosts stand with commas between them, and a sign such as @ in a password is written as %40.';
const NO_LOGIN =
  'MongoDB refuses the login of MONGODB_URI. Check user, password and authSource; the user needs the role ' +
  'readWrite on the database.';
const NO_ANSWER = 'MongoDB does not answer at MONGODB_URI. Is it running, and reachable?';

/** Why a MongoDB cannot be opened, in one sentence for the operator; the error itself where nobody foresaw it. */
export function whyNotOpen(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (OF_ADDRESS.has(error.name)) return new UnusableStore(NO_ADDRESS, { cause: error });
  if (OF_SELECTION.has(error.name)) return new StoreUnavailable(NO_ANSWER, { cause: error });
  const code: unknown = Reflect.get(error, 'code');
  return OF_LOGIN.includes(code) ? new UnusableStore(NO_LOGIN, { cause: error }) : error;
}
