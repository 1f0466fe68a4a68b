import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BaseSettings } from './config.ts';

const SECRET_BYTES = 32;

/** The secret that signs tokens: given, or generated once into `DATA_DIR` for its owner's eyes only. */
export async function openSecret({ SECRET, DATA_DIR }: BaseSettings): Promise<string> {
  if (SECRET !== undefined) return SECRET;
  const file = path.resolve(DATA_DIR, 'secret');
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return await readFile(file, 'utf8');
}
