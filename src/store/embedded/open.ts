import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createAnswer } from './commands/answer.ts';
import { CursorSet } from './commands/cursor-set.ts';
import { DatabaseSet } from './storage/database-set.ts';
import { startExpiry } from './storage/expiry.ts';
import { clearHolder, FolderInUseError, signHolder } from './storage/folder-lock.ts';
import { Journal } from './storage/journal.ts';
import { type LevelFolder, openLevelFolder } from './storage/level-folder.ts';
import { listen } from './wire/listener.ts';

export { FolderInUseError };

/** A MongoDB server inside this process, for this process. */
export interface EmbeddedServer {
  /** For `mongoose.createConnection(uri)` or `new MongoClient(uri)`. */
  readonly uri: string;
  /** Ends connections, waits for what is being written, and frees the folder. Safe to repeat. */
  close(): Promise<void>;
}

/**
 * Opens the database that lives in the folder, making it if it is not there.
 * Throws FolderInUseError if another process has it open.
 */
export async function openEmbedded(folder: string, now = Date.now): Promise<EmbeddedServer> {
  const path = resolve(folder);
  await mkdir(path, { recursive: true, mode: 0o700 });
  const level = await openLevelFolder(path);
  try {
    await signHolder(path);
    return await serve(path, level, now);
  } catch (cause) {
    await level.close();
    throw cause;
  }
}

async function serve(path: string, level: LevelFolder, now: () => number): Promise<EmbeddedServer> {
  const journal = new Journal(level.write);
  const databases = new DatabaseSet(journal);
  await databases.load(level.stored());
  const answer = createAnswer({ databases, journal, cursors: new CursorSet(now), now });
  const listener = await listen(path, answer);
  const expiry = startExpiry(databases, journal, now);

  async function shutDown(): Promise<void> {
    expiry.stop();
    await listener.close();
    await journal.durable().catch(() => {});
    // Before the lock is free, or the file of the next holder would be removed.
    await clearHolder(path);
    await level.close();
  }
  let closing: Promise<void> | undefined;
  return {
    uri: listener.uri,
    close: () => {
      closing ??= shutDown();
      return closing;
    },
  };
}
