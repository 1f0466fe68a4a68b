import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import Database from 'libsql';
import type { TestStore } from './stores.ts';

/** A store that can be made to fail for a while. */
export interface CuttableStore extends TestStore {
  /** What is read goes on, and only writes fail. */
  readonly readsGoOn: boolean;
  readonly cut: () => void;
  readonly restore: () => void;
}

export async function cuttableStore(store: TestStore): Promise<CuttableStore> {
  const { MONGODB_URI, DATA_DIR = '' } = store.environment;
  return MONGODB_URI === undefined
    ? lockableStore(store, path.join(DATA_DIR, 'quayside.db'))
    : await storeBehindLine(store, MONGODB_URI);
}

/** Another program holds the write lock and does not let go. */
function lockableStore(store: TestStore, file: string): CuttableStore {
  let holder: Database.Database | undefined;
  const restore = () => {
    holder?.close();
    holder = undefined;
  };
  return {
    environment: store.environment,
    readsGoOn: true,
    cut: () => {
      holder = new Database(file);
      holder.exec('PRAGMA busy_timeout = 5000');
      holder.exec('BEGIN IMMEDIATE');
    },
    restore,
    close: async () => {
      restore();
      await store.close();
    },
  };
}

const HOST = /^mongodb:\/\/([^/@]+)\//;

/** A server behind a line that can be cut: connections break, and new ones are reset at once. */
async function storeBehindLine(store: TestStore, uri: string): Promise<CuttableStore> {
  const host = decodeURIComponent(HOST.exec(uri)?.[1] ?? '');
  const sockets = new Set<net.Socket>();
  let isCut = false;
  const server = net.createServer((near) => {
    if (isCut) near.resetAndDestroy();
    else join(near, reach(host), sockets);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: { MONGODB_URI: uri.replace(HOST, `mongodb://127.0.0.1:${port}/`) },
    readsGoOn: false,
    // The port stays ours meanwhile: among many connections another might be given it.
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    restore: () => {
      isCut = false;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
      await store.close();
    },
  };
}

function reach(host: string): net.Socket {
  if (host.includes('/')) return net.connect(host);
  const [name = '', port = '27017'] = host.split(':');
  return net.connect(Number(port), name);
}

/** What comes from one side goes to the other, and both end together. */
function join(near: net.Socket, far: net.Socket, nearSockets: Set<net.Socket>): void {
  nearSockets.add(near);
  near.on('close', () => nearSockets.delete(near));
  for (const [socket, other] of [
    [near, far],
    [far, near],
  ] as const) {
    socket.pipe(other);
    socket.on('error', () => other.destroy());
    socket.on('close', () => other.destroy());
  }
}
