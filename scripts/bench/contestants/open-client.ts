import { MongoClient } from 'mongodb';

/** The store as Quayside opens it: every write waits for the journal. */
export async function openClient(storeUri: string): Promise<MongoClient> {
  const client = new MongoClient(storeUri, { writeConcern: { w: 'majority', journal: true } });
  return await client.connect();
}
