import { execFile } from 'node:child_process';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUseError, openEmbedded } from '../../../src/store/embedded/open.ts';
import { socketPathOf, temporaryFolder } from './support/server.ts';

const OPENER = fileURLToPath(new URL('./support/opener.ts', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('opening a folder', () => {
  it('listens where only the same user can connect', async () => {
    const server = await openEmbedded(join(folder, 'new'));
    const path = socketPathOf(server);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o700);
    await server.close();
  });

  it('finds a place for the socket when the path of the folder is long', async () => {
    const long = join(folder, 'x'.repeat(120));
    const server = await openEmbedded(long);
    const path = socketPathOf(server);
    expect(Buffer.byteLength(path)).toBeLessThan(100);
    const client = await MongoClient.connect(server.uri);
    expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
    await server.close();
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it('finds again what was written before it was closed', async () => {
    const first = await openEmbedded(folder);
    const before = await MongoClient.connect(first.uri);
    const people = before.db('a').collection('people');
    await people.createIndex({ name: 1 }, { unique: true });
    await people.insertMany([{ name: 'Ada' }, { name: 'Grace' }]);
    await people.deleteOne({ name: 'Grace' });
    await before.close();
    await first.close();

    const second = await openEmbedded(folder);
    const after = await MongoClient.connect(second.uri);
    const found = after.db('a').collection('people');
    expect(await found.find({}, { projection: { _id: 0 } }).toArray()).toEqual([{ name: 'Ada' }]);
    await expect(found.insertOne({ name: 'Ada' })).rejects.toMatchObject({ code: 11000 });
    await after.close();
    await second.close();
  });

  it('may be closed twice', async () => {
    const server = await openEmbedded(folder);
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});

describe('a folder that is open already', () => {
  it('tells a second process who has it', { timeout: 60_000 }, async () => {
    const server = await openEmbedded(folder);
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', OPENER, folder]);
    expect(stdout).toContain(`FolderInUseError: The data folder ${folder} is in use`);
    expect(stdout).toContain(`the process with pid ${process.pid}`);
    await server.close();
    const again = await run(process.execPath, ['--import', 'tsx', OPENER, folder]);
    expect(again.stdout).toContain('opened');
  });

  it('is refused to the same process too', async () => {
    const server = await openEmbedded(folder);
    await expect(openEmbedded(folder)).rejects.toThrow(FolderInUseError);
    await server.close();
  });

  it('is taken over from a process that is gone, even if its pid is in use again', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'quayside.pid'), `${process.pid}\n`);
    const server = await openEmbedded(folder);
    await server.close();
  });
});
