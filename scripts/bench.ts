import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exited } from './bench/child-message.ts';
import { parseOptions } from './bench/options.ts';
import { copyPlain } from './bench/plain-copy.ts';
import { withMongo } from './mongo/with-server.ts';

/** `npm run bench`: compiles what is measured, and measures it in processes without a loader. */
const args = process.argv.slice(2);
parseOptions(args);
const copy = await copyPlain(fileURLToPath(new URL('..', import.meta.url)));
// On Ctrl+C the run ends by itself, and what it left is still to be removed.
process.on('SIGINT', () => {});
try {
  const uri = process.env.MONGODB_URI || undefined;
  process.exitCode = uri === undefined ? await withMongo(measured) : await measured(uri);
} finally {
  await copy.remove();
}

async function measured(uri: string | undefined): Promise<number> {
  const env = { ...process.env, MONGODB_URI: uri ?? '' };
  const run = fork(path.join(copy.folder, 'scripts/bench/run.js'), args, { execArgv: [], env });
  await exited(run);
  return run.exitCode ?? 1;
}
