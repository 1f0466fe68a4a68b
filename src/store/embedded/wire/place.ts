import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The kernel's limit for the path of a Unix socket is 104 bytes on some systems. */
const MAX_PATH_BYTES = 100;
const NAME = 'mongodb.sock';

/** Where the server listens: a socket in a private directory, or a loopback port without a path. */
export interface Place {
  readonly path: string | undefined;
  clear(): Promise<void>;
}

export async function choosePlace(folder: string, platform = process.platform): Promise<Place> {
  if (platform === 'win32') return { path: undefined, clear: async () => {} };
  const directory = join(folder, 'run');
  const path = join(directory, NAME);
  if (Buffer.byteLength(path) >= MAX_PATH_BYTES) return temporaryPlace();
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { mode: 0o700 });
  return placeIn(directory);
}

/** For long paths, and for file systems that have no sockets. */
export async function temporaryPlace(): Promise<Place> {
  // mkdtemp makes the directory with mode 0700.
  return placeIn(await mkdtemp(join(tmpdir(), 'quayside-')));
}

function placeIn(directory: string): Place {
  return {
    path: join(directory, NAME),
    clear: () => rm(directory, { recursive: true, force: true }),
  };
}
