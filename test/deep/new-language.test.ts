import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** A language that Quayside does not speak: here it says in English what it says. */
const CODE = 'it';
/** What a copy needs to be built, checked and tried. */
const COPIED = ['src', 'flows', 'adapters', 'scripts', 'test'];
/** Tests that know a phrase of each language: the person who adds a language writes one. */
const LEFT_OUT = path.join('test', 'unit', 'flows');
const TEST = 'test/unit/every-catalogue.test.ts';
const CONFIGURATION = ['package.json', 'tsconfig.json', 'vitest.config.ts'];
/** Rooms that only staff read fall back to English. */
const STAFF_ROOMS = ['team', 'asking', 'render/timing'].map((room) =>
  path.join('src', room, 'words'),
);

let folder: string;

async function foldersNamed(name: string): Promise<readonly string[]> {
  const tops = ['src', 'flows', 'adapters'];
  const all = await Promise.all(
    tops.map(async (top) => {
      const names = await readdir(path.join(folder, top), { recursive: true });
      return names.map((each) => path.join(top, each));
    }),
  );
  return all.flat().filter((each) => path.basename(each) === name);
}

/** Adds what README tells to add: the code, a file in each room that speaks, a folder in each lexicon. */
async function addLanguage(): Promise<readonly string[]> {
  const listed = path.join(folder, 'src/base/locale.ts');
  const text = await readFile(listed, 'utf8');
  await writeFile(listed, text.replace("'ru'] as const", `'ru', '${CODE}'] as const`));
  const rooms = (await foldersNamed('words')).filter((room) => !STAFF_ROOMS.includes(room));
  for (const room of rooms) {
    const file = path.join(folder, room, `${CODE}.ts`);
    await writeFile(file, "import en from './en.ts';\n\nexport default en;\n");
  }
  const lexicons = await foldersNamed('lexicon');
  for (const lexicon of lexicons) {
    const at = (code: string) => path.join(folder, lexicon, code);
    await cp(at('en'), at(CODE), { recursive: true });
  }
  return [...rooms, ...lexicons];
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-language-'));
  for (const name of [...COPIED, ...CONFIGURATION]) {
    await cp(name, path.join(folder, name), {
      recursive: true,
      filter: (source) => !source.startsWith(LEFT_OUT),
    });
  }
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function ended(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: folder, maxBuffer: 50_000_000 }).catch(
    (error: { readonly stdout: string; readonly stderr: string }) => {
      throw new Error(`${command} ${args.join(' ')}: ${error.stdout}${error.stderr}`);
    },
  );
  return stdout;
}

describe('a language', () => {
  it('is added by a file in each room that speaks and a folder in each lexicon', async () => {
    const places = await addLanguage();
    console.log(`places: ${places.join(', ')}`);
    expect(places).toEqual(
      expect.arrayContaining(['flows/words', 'src/render/words', 'flows/lexicon']),
    );
    await ended('npx', 'tsc', '--noEmit', '-p', '.');
    await ended('node', 'scripts/build.mjs');
    await ended('npx', 'vitest', 'run', '--project', 'unit', TEST);
  });

  it('is spoken by the program then', async () => {
    const script = `
      const { LOCALES } = await import('./dist/src/base/locale.js');
      const { pagesWords } = await import('./dist/src/pages/words/words.js');
      console.log(LOCALES.at(-1), pagesWords('${CODE}').copy);`;
    expect(await ended('node', '--input-type=module', '--eval', script)).toBe(`${CODE} Copy\n`);
  });
});
