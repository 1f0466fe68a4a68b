import { MongoClient } from 'mongodb';

/** The store as Quayside opens it: every write waits for the journal. */
export async function openClient(storeUri: string | undefined): Promise<MongoClient> {
  if (storeUri === undefined) throw new Error('This contestant keeps its data in MongoDB');
  const client = new MongoClient(storeUri, { writeConcern: { w: 'majority', journal: true } });
  return await client.connect();
}
