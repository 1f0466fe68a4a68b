import mongoose from 'mongoose';

/** Waits, in milliseconds, after which a store that does not answer counts as down. */
const SERVER_SELECTION_TIMEOUT_MS = 5_000;
const SOCKET_TIMEOUT_MS = 20_000;
/**
 * How the driver finds out that a server is back: it asks this often, and gives a question up that
 * nobody answers. Its own 30 s would keep everybody waiting after a connection broke in silence.
 */
const HEARTBEAT_MS = 2_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** When a write counts: on disk, and on a replica set in the majority's journals. */
export const DURABLE = { w: 'majority', j: true } as const;

/** Scheme, hosts of which there may be several, and the name of a database. `URL` knows one host only. */
const WITH_DATABASE = /^mongodb(?:\+srv)?:\/\/[^/?]+\/[^?]/u;

/**
 * Opens a connection of its own, never mongoose's global one.
 * Every write waits for the journal; on a replica set also for the majority. Every read asks the primary,
 * whatever the URI says: a secondary may not know yet what was acknowledged.
 * Rejects with the driver's error when no server answers within five seconds.
 */
export async function connect(uri: string): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS,
    socketTimeoutMS: SOCKET_TIMEOUT_MS,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    heartbeatFrequencyMS: HEARTBEAT_MS,
    serverMonitoringMode: 'poll',
    writeConcern: DURABLE,
    readConcernLevel: 'local',
    readPreference: 'primary',
    autoIndex: false,
    autoCreate: false,
    maxPoolSize: 20,
    ...(WITH_DATABASE.test(uri) ? {} : { dbName: 'quayside' }),
  });
  connection.set('strictQuery', 'throw');
  connection.set('sanitizeFilter', true);
  return await connection.asPromise();
}
