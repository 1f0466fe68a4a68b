import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { FolderInUseError, readHolder } from './folder-lock.ts';
import type { JournalEntry, WriteDurably } from './journal.ts';

type Level = ClassicLevel<Buffer, Buffer>;

/** The folder's LevelDB: an ordered log of what the journal records. */
export interface LevelFolder {
  readonly write: WriteDurably;
  readonly stored: () => AsyncIterable<readonly [Buffer, Buffer]>;
  readonly close: () => Promise<void>;
}

const READ_AT_ONCE = 1000;

/** Throws FolderInUseError if a process has it open, this one included. */
export async function openLevelFolder(folder: string): Promise<LevelFolder> {
  const data = join(folder, 'data');
  await mkdir(data, { recursive: true, mode: 0o700 });
  const level: Level = new ClassicLevel(data, {
    keyEncoding: 'buffer',
    valueEncoding: 'buffer',
    // Memory holds every document already; the cache would only hold them again.
    cacheSize: 1024 * 1024,
    writeBufferSize: 16 * 1024 * 1024,
  });
  try {
    await level.open();
  } catch (cause) {
    if (isLocked(cause)) throw new FolderInUseError(folder, await readHolder(folder), cause);
    throw cause;
  }
  return {
    write: (entries) => level.batch(entries as JournalEntry[], { sync: true }),
    stored: () => readAll(level),
    close: () => level.close(),
  };
}

function isLocked(error: unknown): boolean {
  const reason = error instanceof Error ? error.cause : undefined;
  return reason instanceof Error && 'code' in reason && reason.code === 'LEVEL_LOCKED';
}

async function* readAll(level: Level): AsyncGenerator<readonly [Buffer, Buffer]> {
  const iterator = level.iterator({ fillCache: false });
  try {
    for (;;) {
      const entries = await iterator.nextv(READ_AT_ONCE);
      if (entries.length === 0) return;
      yield* entries;
    }
  } finally {
    await iterator.close();
  }
}
