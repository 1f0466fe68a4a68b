// Whether `dist` holds the program as the sources are now. Plain JavaScript: it runs before anything is compiled.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MARK = 'fingerprint';

/** What the compiled program is made from. */
const SOURCES = ['src', 'adapters', 'flows', 'scripts'];

/** Where the program's own folder is, with a slash at its end. */
export const root = ROOT;

/**
 * True where the program in `dist` is that of the sources, and in an installed package,
 * which brings no sources.
 */
export function isCompiled() {
  if (!existsSync(`${ROOT}dist/scripts/cli/command-line.js`)) return false;
  if (!existsSync(`${ROOT}src`)) return true;
  const mark = `${ROOT}dist/${MARK}`;
  return existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint();
}

/** Notes that this folder is made from the sources as they are now. */
export function markCompiled(folder) {
  writeFileSync(`${folder}/${MARK}`, fingerprint());
}

/** Names, sizes and times of all sources: cheap to take, and another one after any change. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, file) {
  const found = statSync(`${ROOT}${file}`);
  if (found.isDirectory()) {
    for (const name of readdirSync(`${ROOT}${file}`).sort()) addTo(hash, `${file}/${name}`);
  } else {
    hash.update(`${file} ${found.size} ${found.mtimeMs}\n`);
  }
}
