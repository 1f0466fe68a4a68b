import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);

let folder: string;

/** A small program in the place of ours, with our scripts round it. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-compile-'));
  for (const name of ['src', 'adapters', 'flows', 'scripts']) await mkdir(at(name));
  for (const name of ['quayside.mjs', 'compiled.mjs', 'build.mjs']) {
    await cp(path.join('scripts', name), at(path.join('scripts', name)));
  }
  for (const name of ['adapters/web/page', 'src/insight/lexicon', 'flows/questionnaires']) {
    await cp(name, at(name), { recursive: true });
  }
  await cp('scripts/sample/team.json', at('scripts/sample/team.json'));
  await write('package.json', JSON.stringify({ type: 'module' }));
  await cp('tsconfig.json', at('tsconfig.json'));
  await write('src/word.ts', "export const word: string = 'first';\n");
  await write(
    'scripts/cli/command-line.ts',
    "import { word } from '../../src/word.ts';\nconsole.log(word, import.meta.url.slice(-2));\n",
  );
  await symlink(path.resolve('node_modules'), at('node_modules'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function at(file: string): string {
  return path.join(folder, file);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), text);
}

async function said(script: string): Promise<{ readonly out: string; readonly err: string }> {
  const { stdout, stderr } = await run(process.execPath, [at(script)], { cwd: folder });
  return { out: stdout.trim(), err: stderr };
}

describe('the program, compiled', () => {
  it('runs from its sources until it is, and after each change of them', async () => {
    expect((await said('scripts/quayside.mjs')).out).toBe('first ts');
    await said('scripts/build.mjs');
    expect((await said('scripts/quayside.mjs')).out).toBe('first js');
    await write('src/word.ts', "export const word: string = 'second';\n");
    expect((await said('scripts/quayside.mjs')).out).toBe('second ts');
    await said('scripts/build.mjs');
    expect((await said('scripts/quayside.mjs')).out).toBe('second js');
  });

  it('is compiled once, says so, and leaves nothing of sources that are gone', async () => {
    await write('src/gone.ts', 'export const gone = 1;\n');
    expect((await said('scripts/build.mjs')).err).toMatch(/Compiling[\s\S]*Compiled in/);
    expect((await said('scripts/build.mjs')).err).toBe('');
    await rm(at('src/gone.ts'));
    expect((await said('scripts/build.mjs')).err).toContain('Compiling');
    expect(await readdir(at('dist/src'))).not.toContain('gone.js');
    expect((await readdir(folder)).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  it('brings along what no compiler makes: pages, word lists, sample data, questionnaires', async () => {
    await said('scripts/build.mjs');
    expect(await readdir(at('dist/adapters/web/page'))).toContain('chat.js');
    expect(await readdir(at('dist/adapters/web/page'))).not.toContain('tsconfig.json');
    expect(await readdir(at('dist/src/insight/lexicon'))).toContain('en');
    expect(await readdir(at('dist/scripts/sample'))).toContain('team.json');
    expect((await readdir(at('dist/flows/questionnaires'))).join()).toContain('.json');
  });

  it('needs no sources next to it, as in a package', async () => {
    await said('scripts/build.mjs');
    await rm(at('src'), { recursive: true });
    expect((await said('scripts/quayside.mjs')).out).toBe('first js');
    expect((await said('scripts/build.mjs')).err).toBe('');
  });
});
