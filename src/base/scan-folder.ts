import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files of an open set: `telegram.ts` in source, `telegram.js` once built. */
const ENTRY = /^[a-z][a-z-]*\.(ts|js)$/;

/**
 * The default exports of a folder's own files, by file name. A new file adds one entry:
 * nothing imports adapters or flows by name.
 */
export async function scanFolder<Entry>(folder: string): Promise<readonly Entry[]> {
  const names = (await readdir(folder)).filter((name) => ENTRY.test(name)).sort();
  const modules = await Promise.all(
    names.map((name) => import(pathToFileURL(path.join(folder, name)).href)),
  );
  return modules.map((module: { default: Entry }) => module.default);
}
