import { spawn } from 'node:child_process';
import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../src/store/embedded/open.ts';
import { temporaryFolder } from './support/server.ts';

const WRITER = fileURLToPath(new URL('./support/writer.ts', import.meta.url));
const ROUNDS = 3;
const TORN_TAIL = Buffer.from([1, 2, 3, 4, 5, 6, 7]);

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The highest count that was acknowledged for every row before the process died. */
async function writeUntilKilled(round: number, afterRows: number): Promise<Map<string, number>> {
  const args = ['--import', 'tsx', WRITER, folder, `round${round}`, '12'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const acknowledged = new Map<string, number>();
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, id = '', count = '0'] = line.split(' ');
      acknowledged.set(id, Number(count));
    }
    if (acknowledged.size >= afterRows) child.kill('SIGKILL');
  });
  await ended;
  return acknowledged;
}

async function lostRows(acknowledged: ReadonlyMap<string, number>): Promise<string[]> {
  const server = await openEmbedded(folder);
  const client = await MongoClient.connect(server.uri);
  const rows = client.db('kill').collection<{ _id: string; count: number }>('rows');
  const found = new Map((await rows.find().toArray()).map((row) => [row._id, row.count]));
  await client.close();
  await server.close();
  return [...acknowledged].filter(([id, count]) => (found.get(id) ?? -1) < count).map(([id]) => id);
}

describe('a process that is killed while it writes', () => {
  it('has lost nothing that was acknowledged, round after round', {
    timeout: 120_000,
  }, async () => {
    const all = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const acknowledged = await writeUntilKilled(round, 100 + round * 150);
      expect(acknowledged.size).toBeGreaterThanOrEqual(100);
      for (const [id, count] of acknowledged) all.set(id, count);
      expect(await lostRows(all)).toEqual([]);
    }
  });

  it('opens again although the end of the log is torn', { timeout: 60_000 }, async () => {
    const acknowledged = await writeUntilKilled(0, 60);
    const data = join(folder, 'data');
    const logs = (await readdir(data)).filter((name) => name.endsWith('.log'));
    expect(logs).not.toEqual([]);
    for (const log of logs) await appendFile(join(data, log), TORN_TAIL);
    expect(await lostRows(acknowledged)).toEqual([]);
  });

  it('leaves no lock behind', { timeout: 60_000 }, async () => {
    await writeUntilKilled(0, 5);
    const server = await openEmbedded(folder);
    await server.close();
  });
});
