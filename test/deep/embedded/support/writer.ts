import { writeSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { openEmbedded } from '../../../../src/store/embedded/open.ts';

/**
 * Writes without end and says on standard output what was acknowledged, until it is killed.
 * Arguments: the folder, a name for this round, the number of writers at a time.
 */
const [folder = '', round = '', writers = '8'] = process.argv.slice(2);

interface Row {
  readonly _id: string;
  readonly count: number;
}

async function writeForEver(client: MongoClient, writer: number): Promise<never> {
  const rows = client.db('kill').collection<Row>('rows');
  const counter = `${round}-counter-${writer}`;
  await rows.insertOne({ _id: counter, count: 0 });
  for (let count = 1; ; count += 1) {
    const _id = `${round}-${writer}-${count}`;
    await rows.insertMany([{ _id, count }]);
    writeSync(1, `row ${_id} ${count}\n`);
    await rows.replaceOne({ _id: counter, count: count - 1 }, { count });
    writeSync(1, `row ${counter} ${count}\n`);
  }
}

const server = await openEmbedded(folder);
const client = await MongoClient.connect(server.uri);
await Promise.all(
  Array.from({ length: Number(writers) }, (_, writer) => writeForEver(client, writer)),
);
