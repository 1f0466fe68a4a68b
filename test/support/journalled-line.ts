import net from 'node:net';
import { BSON, MongoClient } from 'mongodb';
import { inTime } from '../../src/core/in-time.ts';

/** A line to an engine on which a write with `j: true` is answered once it is on disk. */
export interface JournalledLine {
  /** New connections are refused from now on, as by a server that is gone. */
  readonly refuse: () => void;
  readonly close: () => Promise<void>;
}

const HEADER_BYTES = 16;
/** After the header come the flags and the kind of the first section. */
const BODY_AT = HEADER_BYTES + 5;
const OP_MSG = 2013;
const FLUSH_LIMIT_MS = 2_000;

/**
 * The engine that tests run takes `j: true` and does not wait for its journal, which a server does. So
 * the answer is held back here until everything that was written before it has been flushed.
 */
export async function journalledLine(enginePort: number, port: number): Promise<JournalledLine> {
  const flush = flusher(enginePort);
  const sockets = new Set<net.Socket>();
  const server = net.createServer((near) => {
    const far = net.connect(enginePort, '127.0.0.1');
    sockets.add(near);
    const drop = () => {
      sockets.delete(near);
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.on('error', drop).on('close', drop);
    join(near, far, flush.flushed, drop);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    refuse: () => void server.close(),
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await flush.close();
    },
  };
}

function join(
  near: net.Socket,
  far: net.Socket,
  flushed: () => Promise<void>,
  drop: () => void,
): void {
  const journalled = new Set<number>();
  near.on(
    'data',
    messages((message) => {
      if (isJournalled(message)) journalled.add(message.readInt32LE(4));
      far.write(message);
    }),
  );
  let last: Promise<void> = Promise.resolve();
  far.on(
    'data',
    messages((message) => {
      const isHeld = journalled.delete(message.readInt32LE(8));
      const ready = isHeld ? flushed() : Promise.resolve();
      last = Promise.all([last, ready]).then(() => void near.write(message), drop);
    }),
  );
}

/** Calls with each whole message of a stream. */
function messages(onMessage: (message: Buffer) => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= HEADER_BYTES && pending.length >= pending.readInt32LE(0)) {
      const length = pending.readInt32LE(0);
      onMessage(pending.subarray(0, length));
      pending = pending.subarray(length);
    }
  };
}

function isJournalled(message: Buffer): boolean {
  if (message.readInt32LE(12) !== OP_MSG) return false;
  const body = message.subarray(BODY_AT, BODY_AT + message.readInt32LE(BODY_AT));
  return BSON.deserialize(body).writeConcern?.j === true;
}

/** One flush serves all who ask while the one before it is under way. */
function flusher(enginePort: number) {
  const client = new MongoClient(`mongodb://127.0.0.1:${enginePort}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
  });
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  const flushed = (): Promise<void> => {
    next ??= running.then(async () => {
      next = undefined;
      // A connection that breaks at the wrong moment would keep the driver waiting for ever.
      const flushing = inTime(client.db('admin').command({ fsync: 1 }), FLUSH_LIMIT_MS);
      running = flushing.catch(() => undefined);
      await flushing;
    });
    return next;
  };
  return { flushed, close: () => client.close() };
}
