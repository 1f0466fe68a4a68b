import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Refuses every connection, and breaks those there are, until what it resolves with is called. */
export async function unplug(server: Server): Promise<() => Promise<void>> {
  const { port } = server.address() as AddressInfo;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  return async () => {
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  };
}
