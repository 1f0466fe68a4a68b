import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PACKAGES = ['libc6/trixie', 'libgcc-s1/trixie', 'libstdc++6/trixie'];
/** Where the archive's address stands in what apt tells of its sources. */
const MAIN_ARCHIVE = /\/debian\/?$/;

/**
 * The C library of Debian 13, from the archive that this machine's apt uses, with apt's own check of
 * signatures. It is unpacked into the cache and used by the one process that is started with it:
 * nothing is installed. Rejects where apt is not there or cannot fetch it.
 */
export async function newerLibrary(cache: string): Promise<string> {
  const library = path.join(cache, 'libc');
  if (existsSync(library)) return library;
  const folder = await mkdtemp(path.join(cache, 'libc-'));
  try {
    await fetched(folder);
    const unpacked = path.join(folder, 'root');
    for (const name of await readdir(folder)) {
      if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', path.join(folder, name), unpacked]);
    }
    // Another process may have been faster.
    await rename(path.join(unpacked, 'usr/lib/x86_64-linux-gnu'), library).catch(() => undefined);
    return library;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The packages as files in the folder; lists and keys of the machine itself stay as they are. */
async function fetched(folder: string): Promise<void> {
  const sources = path.join(folder, 'sources.list');
  await mkdir(path.join(folder, 'lists/partial'), { recursive: true });
  await mkdir(path.join(folder, 'archives/partial'), { recursive: true });
  await writeFile(sources, `deb ${await archive()} trixie main\n`);
  const options = [
    `Dir::Etc::SourceList=${sources}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${path.join(folder, 'lists')}`,
    `Dir::Cache::archives=${path.join(folder, 'archives')}`,
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
    'APT::Architecture=amd64',
  ].flatMap((option) => ['-o', option]);
  await run('apt-get', [...options, '-qq', 'update'], { cwd: folder });
  await run('apt-get', [...options, '-qq', 'download', ...PACKAGES], { cwd: folder });
}

async function archive(): Promise<string> {
  const wanted = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'];
  const { stdout } = await run('apt-get', wanted);
  const address = stdout.split('\n').find((line) => MAIN_ARCHIVE.test(line));
  if (address === undefined) throw new Error('apt knows no archive of Debian');
  return address;
}
