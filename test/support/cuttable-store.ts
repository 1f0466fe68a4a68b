import net, { type AddressInfo } from 'node:net';
import type { TestStore } from './stores.ts';

/** A store behind a line that can be cut: connections break, and new ones are reset at once. */
export interface CuttableStore extends TestStore {
  readonly cut: () => void;
  readonly mend: () => void;
}

const HOST = /^mongodb:\/\/([^/@]+)\//;

export async function cuttableStore(store: TestStore): Promise<CuttableStore> {
  const host = decodeURIComponent(HOST.exec(store.uri)?.[1] ?? '');
  const sockets = new Set<net.Socket>();
  let isCut = false;
  const server = net.createServer((near) => {
    if (isCut) near.resetAndDestroy();
    else join(near, reach(host), sockets);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: store.uri.replace(HOST, `mongodb://127.0.0.1:${port}/`),
    // The port stays ours meanwhile: among many connections another might be given it.
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    mend: () => {
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
