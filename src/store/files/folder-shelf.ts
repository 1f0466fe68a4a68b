import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { HOUR_MS, type Instant } from '../../base/instant.ts';
import type { ByteShelf } from './byte-shelf.ts';

/** Half-written files stand here until they are whole; no key is called so. */
const UNFINISHED = 'unfinished';
const OWNER_ONLY = 0o600;
const FOLDER_OF_OWNER = 0o700;

/** What is half-written for so long was left by a process that died; what is younger may be another's. */
const ABANDONED_MS = HOUR_MS;

/**
 * Bytes in a folder of this machine, one folder for each key. Only their owner can read them. What a
 * process left half-written an hour ago or earlier is removed now; several processes may have the folder.
 */
export async function folderShelf(
  folder: string,
  newId: () => string,
  now: () => Instant,
): Promise<ByteShelf> {
  const unfinished = path.join(folder, UNFINISHED);
  await mkdir(unfinished, { recursive: true, mode: FOLDER_OF_OWNER });
  await removeAbandoned(unfinished, now() - ABANDONED_MS);
  return {
    put: async (key, bytes) => {
      const place = newId();
      const half = path.join(unfinished, place);
      await writeThrough(half, bytes);
      const home = path.join(folder, key);
      await mkdir(home, { recursive: true, mode: FOLDER_OF_OWNER });
      await rename(half, path.join(home, place));
      await Promise.all([synced(home), synced(folder)]);
      return place;
    },
    open: async (key, place) => await pieces(path.join(folder, key, place)),
    clear: async (key, except) => {
      const home = path.join(folder, key);
      if (except === undefined) return await rm(home, { recursive: true, force: true });
      const others = (await readdir(home)).filter((place) => place !== except);
      await Promise.all(others.map((place) => rm(path.join(home, place), { force: true })));
    },
  };
}

async function removeAbandoned(folder: string, before: Instant): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: before }));
    if (mtimeMs < before) await rm(file, { force: true });
  }
}

async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', OWNER_ONLY);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new name is durable only with the folder that holds it; Windows cannot open one. */
async function synced(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function pieces(file: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    await access(file);
    return readAll(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Opened when it is read, so that nobody has to close what nobody reads. */
async function* readAll(file: string): AsyncIterable<Uint8Array> {
  yield* createReadStream(file);
}
