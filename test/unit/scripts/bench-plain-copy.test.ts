import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { copyPlain } from '../../../scripts/bench/plain-copy.ts';

const run = promisify(execFile);

it('gives the whole program as JavaScript that node runs by itself, pages among it', async () => {
  const { folder, remove } = await copyPlain(path.resolve('.'));
  try {
    const app = pathToFileURL(path.join(folder, 'src/app/app.js')).href;
    const load = `const { createApp } = await import(${JSON.stringify(app)}); console.log(typeof createApp);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', load]);
    expect(stdout.trim()).toBe('function');
  } finally {
    await remove();
  }
}, 60_000);
