import { chmod } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { type Answer, serveConnection } from './connection.ts';
import { choosePlace, type Place, temporaryPlace } from './place.ts';

export interface Listener {
  readonly uri: string;
  close(): Promise<void>;
}

/** Listens where only this user can connect: in the folder, or where sockets are possible. */
export async function listen(folder: string, answer: Answer): Promise<Listener> {
  const place = await choosePlace(folder);
  try {
    return await listenAt(place, answer);
  } catch (cause) {
    await place.clear();
    if (place.path === undefined) throw cause;
    return listenAt(await temporaryPlace(), answer);
  }
}

async function listenAt(place: Place, answer: Answer): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveConnection(socket, answer);
  });
  await bind(server, place);
  if (place.path !== undefined) await chmod(place.path, 0o600);
  return {
    uri: uriOf(server, place),
    close: async () => {
      await closeServer(server, sockets);
      await place.clear();
    },
  };
}

function bind(server: Server, place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const options =
      place.path === undefined ? { host: '127.0.0.1', port: 0 } : { path: place.path };
    server.listen(options, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function uriOf(server: Server, place: Place): string {
  const address = server.address();
  const host =
    place.path === undefined && typeof address === 'object' && address !== null
      ? `127.0.0.1:${address.port}`
      : encodeURIComponent(place.path ?? '');
  return `mongodb://${host}/?directConnection=true`;
}

function closeServer(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
