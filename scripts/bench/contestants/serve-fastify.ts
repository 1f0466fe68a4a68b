import type { FastifyInstance } from 'fastify';
import type { MongoClient } from 'mongodb';
import { portOf } from './port-of.ts';
import { serve } from './serve.ts';

/** Listens on a free port of this machine and reports to the bench. */
export async function serveFastify(app: FastifyInstance, client: MongoClient): Promise<void> {
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const stop = async () => {
    await app.close();
    await client.close();
  };
  serve({ port: portOf(address), client, stop });
}
