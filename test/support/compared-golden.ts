import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';

/** Holds a text against a file; with `UPDATE_GOLDEN=1`, or where there is none, writes the file. */
export async function compared(file: string, text: string): Promise<void> {
  if (process.env.UPDATE_GOLDEN !== '1' && existsSync(file)) {
    expect(text).toBe(await readFile(file, 'utf8'));
    return;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
