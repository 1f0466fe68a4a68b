import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Document, deserialize, serialize } from 'bson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socketPathOf, startServer, type TestServer } from './support/server.ts';

const OP_MSG = 2013;
const OP_QUERY = 2004;

let test: TestServer;
beforeAll(async () => {
  test = await startServer();
});
afterAll(() => test.stop());

function open(): Socket {
  return connect({ path: socketPathOf(test.server) });
}

function framed(opcode: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + body.length, 0);
  header.writeInt32LE(7, 4);
  header.writeInt32LE(opcode, 12);
  return Buffer.concat([header, body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function section(command: Document): Buffer {
  return Buffer.concat([Buffer.from([0]), serialize(command)]);
}

function sequence(name: string, documents: readonly Document[]): Buffer {
  const content = Buffer.concat([
    Buffer.from(`${name}\0`),
    ...documents.map((document) => serialize(document)),
  ]);
  return Buffer.concat([Buffer.from([1]), uint32(content.length + 4), content]);
}

function message(command: Document, flags = 0, ...more: readonly Buffer[]): Buffer {
  return framed(OP_MSG, uint32(flags), section(command), ...more);
}

/** The first answer, or undefined if the connection is closed without one. */
function answerTo(bytes: Uint8Array, socket = open()): Promise<Document | undefined> {
  return new Promise((resolve, reject) => {
    let held = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      held = Buffer.concat([held, chunk]);
      if (held.length < 4 || held.length < held.readInt32LE(0)) return;
      const start = held.readInt32LE(12) === OP_MSG ? 21 : 36;
      resolve(deserialize(held.subarray(start, held.readInt32LE(0))));
      socket.destroy();
    });
    socket.on('close', () => resolve(undefined));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(undefined);
      else reject(error);
    });
    socket.write(bytes);
  });
}

const PING = { ping: 1, $db: 'admin' };

describe('the wire protocol', () => {
  it('answers a message', async () => {
    expect(await answerTo(message(PING))).toEqual({ ok: 1 });
  });

  it('answers a message that comes byte by byte', async () => {
    const socket = open();
    const bytes = message(PING);
    const answer = answerTo(bytes.subarray(0, 1), socket);
    for (const byte of bytes.subarray(1)) {
      socket.write(Buffer.from([byte]));
      await sleep(1);
    }
    expect(await answer).toEqual({ ok: 1 });
  });

  it('takes a checksum and passes over it', async () => {
    expect(await answerTo(message(PING, 1, uint32(0xdeadbeef)))).toEqual({ ok: 1 });
  });

  it('takes documents in a sequence', async () => {
    const insert = { insert: 'sequenced', $db: 'wire' };
    const bytes = message(insert, 0, sequence('documents', [{ _id: 1 }, { _id: 2 }]));
    expect(await answerTo(bytes)).toEqual({ n: 2, ok: 1 });
  });

  it('does not answer where nobody listens, but does what was asked', async () => {
    const insert = { insert: 'silent', documents: [{ _id: 1 }], $db: 'wire' };
    const bytes = Buffer.concat([message(insert, 2), message(PING)]);
    expect(await answerTo(bytes)).toEqual({ ok: 1 });
    const silent = test.client.db('wire').collection('silent');
    await expect.poll(() => silent.countDocuments()).toBe(1);
  });

  it('answers the old handshake', async () => {
    const legacy = framed(
      OP_QUERY,
      uint32(0),
      Buffer.from('admin.$cmd\0'),
      uint32(0),
      uint32(0xffffffff),
      serialize({ ismaster: 1 }),
    );
    expect(await answerTo(legacy)).toMatchObject({ ismaster: true, maxWireVersion: 21, ok: 1 });
  });
});

const NONSENSE: readonly (readonly [string, Buffer])[] = [
  ['a length of zero', Buffer.alloc(16)],
  ['a negative length', Buffer.concat([uint32(0xffffffff), Buffer.alloc(12)])],
  ['a length of 100 MB', Buffer.concat([uint32(100_000_000), Buffer.alloc(12)])],
  ['an unknown opcode', framed(2010, Buffer.alloc(8))],
  ['a compressed message', framed(2012, Buffer.alloc(9))],
  ['no section', framed(OP_MSG, uint32(0))],
  ['two bodies', message(PING, 0, section(PING))],
  ['an unknown kind of section', framed(OP_MSG, uint32(0), Buffer.from([9, 5, 0, 0, 0, 0]))],
  ['unknown required flags', message(PING, 4)],
  ['a sequence longer than the message', message(PING, 0, Buffer.from([1, 255, 0, 0, 0, 97, 0]))],
  ['a document with a wrong length', framed(OP_MSG, uint32(0), Buffer.from([0, 99, 0, 0, 0, 0]))],
  [
    'a string longer than its document',
    framed(OP_MSG, uint32(0), Buffer.from([0, 16, 0, 0, 0, 2, 97, 0, 99, 0, 0, 0, 98, 0, 0, 0, 0])),
  ],
  ['only noise', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
];

describe('nonsense on the wire', () => {
  it.each(NONSENSE)('closes the connection on %s', async (_name, bytes) => {
    expect(await answerTo(bytes)).toBeUndefined();
  });

  it('leaves the other connections alone', async () => {
    const other = open();
    for (const [, bytes] of NONSENSE) await answerTo(bytes);
    expect(await answerTo(message(PING), other)).toEqual({ ok: 1 });
    expect(await test.client.db().command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('forgets a message that is never finished', async () => {
    const socket = open();
    await new Promise<void>((resolve) => {
      socket.write(message(PING).subarray(0, 20), () => resolve());
    });
    socket.destroy();
    expect(await answerTo(message(PING))).toEqual({ ok: 1 });
  });

  it('refuses a document inside a document inside a document without end', async () => {
    let deep: Document = {};
    for (let level = 0; level < 300; level += 1) deep = { a: deep };
    const insert = { insert: 'deep', documents: [deep], $db: 'wire' };
    expect(await answerTo(message(insert))).toMatchObject({ n: 0, writeErrors: [{ code: 15 }] });
  });
});
