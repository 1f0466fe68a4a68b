// Compiles the program into `dist`, unless it is there as the sources are. Types are checked by `npm run check`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { isCompiled, markCompiled, root } from './compiled.mjs';

const COMPILER = `${root}node_modules/typescript/bin/tsc`;

/** What the compiler leaves behind: the chat page, sample data, word lists, questionnaires. */
const ASSET_FOLDERS = [
  'adapters/web/page',
  'scripts/sample',
  'src/insight/lexicon',
  'flows/questionnaires',
];
const ASSET = /\.(js|css|svg|csv|txt|tsv|json)$/;
const NO_ASSET = /tsconfig\.json$/;

/** Made whole in a folder of its own first: a program that runs from `dist` may still be loading parts. */
function compile() {
  const begun = performance.now();
  process.stderr.write('Compiling Quayside, as after each change of its sources …\n');
  const made = `${root}.dist-${process.pid}`;
  const args = [COMPILER, '-p', `${root}tsconfig.build.json`, '--noCheck', '--outDir', made];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  for (const folder of ASSET_FOLDERS) {
    cpSync(`${root}${folder}`, `${made}/${folder}`, { recursive: true, filter: isAsset });
  }
  markCompiled(made);
  rmSync(`${root}dist`, { recursive: true, force: true });
  renameSync(made, `${root}dist`);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  process.stderr.write(`Compiled in ${seconds} s.\n`);
  return 0;
}

function isAsset(file) {
  const isFolder = !/\.[a-z]+$/.test(file);
  return isFolder || (ASSET.test(file) && !NO_ASSET.test(file));
}

if (!isCompiled()) {
  if (existsSync(COMPILER)) process.exitCode = compile();
  else process.stderr.write('TypeScript is not installed: the program runs from its sources.\n');
}
