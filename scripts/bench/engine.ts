import { MongoClient } from 'mongodb';

/** The MongoDB that contestants share, each with a database of its own. */
export interface Engine {
  readonly title: string;
  readonly client: MongoClient;
  uriOf(database: string): string;
  close(): Promise<void>;
}

export async function openEngine(uri: string): Promise<Engine> {
  const client = await new MongoClient(uri).connect();
  const { version } = await client.db('admin').command({ buildInfo: 1 });
  return {
    title: `MongoDB ${version}`,
    client,
    uriOf: (database) => withDatabase(uri, database),
    close: () => client.close(),
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
