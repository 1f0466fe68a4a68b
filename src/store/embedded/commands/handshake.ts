import { doc } from '../bson/value.ts';
import { MAX_DOCUMENT_BYTES } from '../storage/storable.ts';
import { MAX_MESSAGE_BYTES } from '../wire/frame-reader.ts';
import type { Command } from './context.ts';

/** What MongoDB 7.0 speaks; drivers then know what not to send. */
const WIRE_VERSION = 21;
const VERSION = '7.0.0';
const MAX_WRITE_BATCH = 100_000;
const SESSION_MINUTES = 30;

/** A standalone server: no set name, so drivers neither retry writes nor start transactions. */
export const hello: Command = {
  fields: [
    'helloOk',
    'client',
    'compression',
    'backpressure',
    'loadBalanced',
    'saslSupportedMechs',
    'topologyVersion',
    'maxAwaitTimeMS',
    'speculativeAuthenticate',
  ],
  run: ({ name, store }) =>
    doc({
      helloOk: true,
      [name === 'hello' ? 'isWritablePrimary' : 'ismaster']: true,
      maxBsonObjectSize: MAX_DOCUMENT_BYTES,
      maxMessageSizeBytes: MAX_MESSAGE_BYTES,
      maxWriteBatchSize: MAX_WRITE_BATCH,
      localTime: new Date(store.now()),
      logicalSessionTimeoutMinutes: SESSION_MINUTES,
      connectionId: 1,
      minWireVersion: 0,
      maxWireVersion: WIRE_VERSION,
      readOnly: false,
    }),
};

export const ping: Command = { fields: [], run: () => doc({}) };

export const buildInfo: Command = {
  fields: [],
  run: () =>
    doc({
      version: VERSION,
      versionArray: VERSION.split('.').map(Number).concat(0),
      gitVersion: 'quayside-embedded',
      modules: [],
      bits: 64,
      debug: false,
      maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    }),
};
