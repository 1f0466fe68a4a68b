import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIOME = path.resolve('node_modules/.bin/biome');

let folder: string;

/** A house with our rules, in which faults can be planted. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-lint-'));
  await cp('biome.jsonc', path.join(folder, 'biome.jsonc'));
  await writeFile(path.join(folder, '.gitignore'), 'node_modules/\n');
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  for (const room of ['src/core', 'src/console', 'flows/words', 'test/unit']) {
    await mkdir(path.join(folder, room), { recursive: true });
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Found {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

/** The rules that each planted file breaks, by file. */
async function rulesBrokenBy(files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    await writeFile(path.join(folder, file), text);
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const out = await new Promise<string>((resolve) => {
    execFile(BIOME, args, { cwd: folder }, (_error, stdout) => resolve(stdout));
  });
  await Promise.all(Object.keys(files).map((file) => rm(path.join(folder, file))));
  const { diagnostics } = JSON.parse(out) as Found;
  const rules = (file: string) =>
    diagnostics
      .filter(({ location }) => location.path === file)
      .map(({ category }) => category.split('/').at(-1));
  return Object.fromEntries(Object.keys(files).map((file) => [file, [...new Set(rules(file))]]));
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');
}

function longFunction(count: number): string {
  return `export function shown(list: string[]): void {\n${lines(count, (at) => `  list.push('${at}');`)}}\n`;
}

const CONSTANTS = (count: number) => lines(count, (at) => `export const a${at} = ${at};`);

describe('the lint', () => {
  it('keeps functions to 30 lines, and to 60 where they return markup', async () => {
    const broken = await rulesBrokenBy({
      'src/core/short.ts': longFunction(28),
      'src/core/long.ts': longFunction(31),
      'src/console/page.tsx': longFunction(58),
      'src/console/long-page.tsx': longFunction(61),
    });
    expect(broken).toEqual({
      'src/core/short.ts': [],
      'src/core/long.ts': ['noExcessiveLinesPerFunction'],
      'src/console/page.tsx': [],
      'src/console/long-page.tsx': ['noExcessiveLinesPerFunction'],
    });
  });

  it('keeps files to 250 lines, but for catalogues of words', async () => {
    const broken = await rulesBrokenBy({
      'src/core/short-file.ts': CONSTANTS(250),
      'src/core/long-file.ts': CONSTANTS(251),
      'src/console/long-file.tsx': CONSTANTS(251),
      'flows/words/en.ts': CONSTANTS(400),
    });
    expect(broken).toEqual({
      'src/core/short-file.ts': [],
      'src/core/long-file.ts': ['noExcessiveLinesPerFile'],
      'src/console/long-file.tsx': ['noExcessiveLinesPerFile'],
      'flows/words/en.ts': [],
    });
  });

  it('lets no promise float, and none stand where nobody waits for it', async () => {
    const text = `async function work(): Promise<void> {}
export function start(): void {
  work();
}
export function each(): void {
  ['a'].forEach(async () => work());
}
`;
    const broken = await rulesBrokenBy({ 'src/core/floats.ts': text, 'src/console/p.tsx': text });
    for (const rules of Object.values(broken)) {
      expect(rules).toContain('noFloatingPromises');
      expect(rules).toContain('noMisusedPromises');
    }
  });

  it('finds a clock, chance or ids outside of their one place', async () => {
    const broken = await rulesBrokenBy({
      'src/core/clock.ts': 'export const now = () => Date.now();\n',
      'src/core/chance.ts': 'export const chance = () => Math.random();\n',
      'src/core/ids.ts':
        "import { randomUUID } from 'node:crypto';\n\nexport const id = randomUUID;\n",
      'src/console/page.tsx': 'export const now = () => Date.now();\n',
      'src/main.ts': 'export const now = () => Date.now();\n',
      'test/unit/clock.test.ts': 'export const now = () => Date.now();\n',
    });
    expect(broken).toEqual({
      'src/core/clock.ts': ['noJsRestrictedProperties'],
      'src/core/chance.ts': ['noJsRestrictedProperties'],
      'src/core/ids.ts': ['noRestrictedImports'],
      'src/console/page.tsx': ['noJsRestrictedProperties'],
      'src/main.ts': [],
      'test/unit/clock.test.ts': [],
    });
  });

  it('finds what is too complex to be read at once', async () => {
    const nested = `export function deep(a: number, b: number, c: number): number {
  if (a > 0) {
    if (b > 0) {
      if (c > 0) {
        if (a > b) return 1;
      } else if (b > c || a > c) return 2;
    }
  }
  return 3;
}
`;
    const broken = await rulesBrokenBy({
      'src/core/deep.ts': nested,
      'src/console/deep.tsx': nested,
    });
    expect(broken).toEqual({
      'src/core/deep.ts': ['noExcessiveCognitiveComplexity'],
      'src/console/deep.tsx': ['noExcessiveCognitiveComplexity'],
    });
  });
});
