import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const depcruise = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

let folder: string;

/** A small copy of the house in which a violation can be planted. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-rules-'));
  await cp('.dependency-cruiser.cjs', path.join(folder, '.dependency-cruiser.cjs'));
  await cp('tsconfig.json', path.join(folder, 'tsconfig.json'));
  await cp('package.json', path.join(folder, 'package.json'));
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  for (const room of [
    'src/core',
    'src/engine',
    'src/http',
    'src/store',
    'adapters',
    'flows',
    'test',
  ]) {
    await mkdir(path.join(folder, room), { recursive: true });
  }
  await plant('src/core/a.ts', 'export const a = 1;\n');
  await plant('src/store/b.ts', 'export const b = 1;\n');
  await plant('adapters/c.ts', 'export const c = 1;\n');
  await plant('test/t.ts', 'export const t = 1;\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function plant(file: string, text: string): Promise<void> {
  await writeFile(path.join(folder, file), text);
}

async function violations(): Promise<string> {
  const args = [
    depcruise,
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'adapters',
    'flows',
    'test',
  ];
  try {
    return (await run(process.execPath, args, { cwd: folder })).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the import rules', () => {
  it('find nothing to say about a clean house', async () => {
    expect(await violations()).toContain('no dependency violations found');
  });

  it('see every forbidden import that is planted', async () => {
    const planted = {
      'src/core/stored.ts': "import { b } from '../store/b.ts';\nexport const x = b;\n",
      'src/core/reads.ts': "import { readFile } from 'node:fs';\nexport const x = readFile;\n",
      'flows/stored.ts': "import { b } from '../src/store/b.ts';\nexport const x = b;\n",
      'src/http/stored.ts': "import { b } from '../store/b.ts';\nexport const x = b;\n",
      'src/engine/adapts.ts': "import { c } from '../../adapters/c.ts';\nexport const x = c;\n",
      'src/store/natural.ts': "import natural from 'natural';\nexport const x = natural;\n",
      'src/core/page.tsx': "import { b } from '../store/b.ts';\nexport const x = b;\n",
      'src/core/tested.ts': "import { t } from '../t.ts';\nexport const x = t;\n",
      'src/core/here.ts': "import { there } from './there.ts';\nexport const here = there;\n",
      'src/core/there.ts': "import { here } from './here.ts';\nexport const there = here;\n",
    };
    for (const [file, text] of Object.entries(planted)) await plant(file, text);
    const found = await violations();
    for (const file of Object.keys(planted)) expect(found).toContain(file);
    expect(found).toMatch(/error no cycles/);
  });
});
