import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scanFolder } from '../../src/app/discover.ts';
import type { Exempt } from '../contract/channels/platform.ts';

/** What is missing of each adapter's tests under this folder; empty where nothing is. */
async function missingIn(root: string): Promise<readonly string[]> {
  const adapters = await scanFolder<{ readonly name: string }>(path.join(root, 'adapters'));
  const lists = await Promise.all(adapters.map(({ name }) => missingOf(root, name)));
  return lists.flat();
}

async function missingOf(root: string, name: string): Promise<readonly string[]> {
  const platform = `test/contract/channels/${name}.platform.ts`;
  if (!(await namesIn(root, path.dirname(platform))).includes(path.basename(platform))) {
    return [`${name}: ${platform}`];
  }
  const module: { exempt?: Exempt } = await import(pathToFileURL(path.join(root, platform)).href);
  const folders = { emulator: `test/emulators/${name}`, fixtures: `test/fixtures/${name}` };
  const checks = (['emulator', 'fixtures'] as const).map(async (kind) => {
    const isExcused = (module.exempt?.[kind] ?? '').trim() !== '';
    const isThere = (await namesIn(root, folders[kind])).length > 0;
    return isThere || isExcused ? [] : [`${name}: ${folders[kind]}`];
  });
  return (await Promise.all(checks)).flat();
}

async function namesIn(root: string, folder: string): Promise<readonly string[]> {
  return await readdir(path.join(root, folder)).catch(() => []);
}

describe('every adapter', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-tested-'));
    await plant('adapters/pigeon.ts', "export default { name: 'pigeon' };\n");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function plant(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }

  it('has a platform in the contract, an emulator and fixtures', async () => {
    expect(await missingIn(process.cwd())).toEqual([]);
  });

  it('is missed where it has no platform', async () => {
    const platform = 'test/contract/channels/pigeon.platform.ts';
    expect(await missingIn(folder)).toEqual([`pigeon: ${platform}`]);
  });

  it('is missed where it has no emulator and no fixtures, also with an empty excuse', async () => {
    const platform = "export default 1;\nexport const exempt = { emulator: ' ' };\n";
    await plant('test/contract/channels/pigeon.platform.ts', platform);
    await mkdir(path.join(folder, 'test/fixtures/pigeon'), { recursive: true });
    const missing = ['pigeon: test/emulators/pigeon', 'pigeon: test/fixtures/pigeon'];
    expect(await missingIn(folder)).toEqual(missing);
  });

  it('is not missed where it has them, or says why it has none', async () => {
    const platform = "export default 1;\nexport const exempt = { fixtures: 'birds' };\n";
    await plant('test/contract/channels/pigeon.platform.ts', platform);
    await plant('test/emulators/pigeon/emulator.ts', 'export {};\n');
    expect(await missingIn(folder)).toEqual([]);
  });
});
