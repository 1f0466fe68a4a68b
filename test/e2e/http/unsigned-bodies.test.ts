import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../contract/channels/platform.ts';
import startSlack from '../../contract/channels/slack.platform.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';

const STRANGERS = 200;
const MEGABYTE = 1_000_000;
/** Below the limit of one body. */
const PIECE = Buffer.alloc(250_000, 'x');
const SLOW_MS = 1_200;

let store: TestStore;
let slack: Platform;
let program: RunningApp;
let sockets: net.Socket[];

beforeEach(async () => {
  store = await openStoreUnderTest();
  slack = await startSlack();
  program = await runApp(store, slack.environment);
  await slack.connect(program.address);
  sockets = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await program.stop();
  await slack.stop();
  await store.close();
});

/** Begins a body of this size, sends the piece, and then nothing more. */
function hold(announced: string): Promise<{ readonly said: () => string }> {
  const { hostname, port } = new URL(program.address);
  const socket = net.connect(Number(port), hostname);
  let said = '';
  socket.on('data', (data) => {
    said += data;
  });
  socket.on('error', () => undefined);
  sockets.push(socket);
  return new Promise((resolve) => {
    socket.write(`POST /webhooks/slack HTTP/1.1\r\nHost: x\r\n${announced}\r\n\r\n`);
    const isChunked = announced.startsWith('Transfer');
    if (isChunked) socket.write(`${PIECE.length.toString(16)}\r\n`);
    socket.write(PIECE, () => resolve({ said: () => said }));
  });
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Without what is waiting to be collected. */
function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe.each([
  ['announced as a megabyte', `Content-Length: ${MEGABYTE}`],
  ['of a megabyte in pieces', 'Transfer-Encoding: chunked'],
  ['just below the limit', 'Content-Length: 255000'],
])('%s, 200 bodies of nobody known', (_name, announced) => {
  it('are held open at little cost, and keep no delivery of Slack out', async () => {
    const before = memoryInUse();
    const held = await Promise.all(Array.from({ length: STRANGERS }, () => hold(announced)));
    await sleep(SLOW_MS);
    // A second wave: the first has the places and is slow.
    held.push(...(await Promise.all(Array.from({ length: 20 }, () => hold(announced)))));
    // What the machine has not yet read and dropped is not held; long before they time out it is gone.
    await expect
      .poll(() => (memoryInUse() - before) / MEGABYTE, { timeout: 4_000 })
      .toBeLessThan(30);
    const buyer = slack.buyer('Anna');
    await buyer.say('hello');
    await expect.poll(() => buyer.saw().length).toBeGreaterThan(0);
    const refused = held.filter(({ said }) => /^HTTP\/1\.1 (413|503)/.test(said()));
    expect(refused.length).toBeGreaterThanOrEqual(STRANGERS - 64);
    for (const { said } of refused) {
      if (said().startsWith('HTTP/1.1 503')) expect(said()).toMatch(/retry-after: 1\r\n/i);
    }
  });
});
