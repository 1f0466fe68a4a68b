import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another process has the folder open; the embedded store serves one at a time. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  readonly folder: string;
  /** Undefined if the holder has not said who it is. */
  readonly pid: number | undefined;

  constructor(folder: string, pid: number | undefined, cause?: unknown) {
    const holder = pid === undefined ? 'another process' : `the process with pid ${pid}`;
    super(
      `The data folder ${folder} is in use by ${holder}. Only one process may open it at a time: ` +
        'stop that process first, choose another folder, or set MONGODB_URI to share one database.',
      { cause },
    );
    this.folder = folder;
    this.pid = pid;
  }
}

/**
 * LevelDB's lock keeps processes apart, and the system frees it when a process dies in whatever
 * way. The file only tells people who holds it. A pid alone would prove nothing: after a restart,
 * in a container above all, an unrelated process may have the same one.
 */
function holderFile(folder: string): string {
  return join(folder, 'quayside.pid');
}

/** To be called by whoever has the lock. */
export async function signHolder(folder: string, pid = process.pid): Promise<void> {
  await writeFile(holderFile(folder), `${pid}\n`, { mode: 0o600 });
}

export async function readHolder(folder: string): Promise<number | undefined> {
  const text = await readFile(holderFile(folder), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : undefined;
}

export async function clearHolder(folder: string): Promise<void> {
  await rm(holderFile(folder), { force: true });
}
