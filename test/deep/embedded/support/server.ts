import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { type EmbeddedServer, openEmbedded } from '../../../../src/store/embedded/open.ts';

/** A running embedded store in a folder of its own, with a client. */
export interface TestServer {
  readonly folder: string;
  readonly server: EmbeddedServer;
  readonly client: MongoClient;
  stop(): Promise<void>;
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'embedded-test-'));
}

export async function startServer(given?: string): Promise<TestServer> {
  const folder = given ?? (await temporaryFolder());
  const server = await openEmbedded(folder);
  const client = await MongoClient.connect(server.uri);
  return {
    folder,
    server,
    client,
    stop: async () => {
      await client.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Where the socket is, for those who speak to it without a driver. */
export function socketPathOf({ uri }: EmbeddedServer): string {
  const host = uri.slice('mongodb://'.length).split('/')[0];
  return decodeURIComponent(host ?? '');
}
