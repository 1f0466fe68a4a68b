import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { exited, nextMessage } from './child-message.ts';

/** The store that all contestants share, each with a database of its own. */
export interface Engine {
  readonly title: string;
  readonly client: MongoClient;
  uriOf(database: string): string;
  close(): Promise<void>;
}

/** The server at this address, or the embedded store in a process of its own with these options. */
export async function openEngine(
  uri: string | undefined,
  nodeOptions: readonly string[],
): Promise<Engine> {
  if (uri === undefined) return await openEmbeddedEngine(nodeOptions);
  const client = await new MongoClient(uri).connect();
  const { version } = await client.db('admin').command({ buildInfo: 1 });
  return {
    title: `MongoDB ${version}`,
    client,
    uriOf: (database) => withDatabase(uri, database),
    close: () => client.close(),
  };
}

/** Beside the compiled program, which is removed with everything in its folder. */
const EMBEDDED_FOLDER = fileURLToPath(new URL('../../store', import.meta.url));

async function openEmbeddedEngine(nodeOptions: readonly string[]): Promise<Engine> {
  const child = fork(
    fileURLToPath(new URL('./embedded-server.js', import.meta.url)),
    [EMBEDDED_FOLDER],
    {
      execArgv: [...nodeOptions],
    },
  );
  const { uri } = await nextMessage<{ readonly uri: string }>(child);
  const client = await new MongoClient(uri).connect();
  return {
    title: 'the embedded store',
    client,
    uriOf: (database) => withDatabase(uri, database),
    close: async () => {
      await client.close();
      const gone = exited(child);
      child.send('stop');
      await gone;
    },
  };
}

/** `mongodb://host/?x` and `mongodb://host/other?x` both become `mongodb://host/database?x`. */
export function withDatabase(uri: string, database: string): string {
  const [, server, options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(uri) ?? [];
  if (server === undefined) throw new Error('MONGODB_URI is no address of MongoDB');
  return `${server}/${database}${options}`;
}

export function withMonitoring(uri: string): string {
  return `${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`;
}
