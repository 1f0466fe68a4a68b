import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BaseSettings } from './config.ts';

/**
 * The secret that signs tokens: given, or generated once into `DATA_DIR` for its owner's eyes only.
 * Two random ids hold 244 bits of chance.
 */
export async function openSecret(
  { SECRET, DATA_DIR }: BaseSettings,
  newId: () => string,
): Promise<string> {
  if (SECRET !== undefined) return SECRET;
  const file = path.resolve(DATA_DIR, 'secret');
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const fresh = createHash('sha256').update(newId()).update(newId()).digest('hex');
  try {
    await writeFile(file, fresh, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return await readFile(file, 'utf8');
}
