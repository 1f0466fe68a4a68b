import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EDITED_MUTANTS, type Edit, type EditedMutant } from '../../test/mutants/edited-mutants.ts';
import { PATIENCE_MS, type Verdict, verdictOf } from './mutant-verdict.ts';
import { runVitest } from './run-vitest.ts';

const CONFIG = 'test/mutants/vitest.config.ts';
const COPIED = ['src', 'flows', 'test', 'package.json', 'tsconfig.json'];
/** So many copies are tried side by side. */
const LANES = 2;

/** Makes one fault at a time in a copy of the program, and hands on what its test made of it. */
export async function tryEditedMutants(
  onVerdict: (verdict: Verdict) => void,
): Promise<readonly Verdict[]> {
  const folders = await Promise.all(Array.from({ length: LANES }, copyOfProgram));
  try {
    const files = [...new Set(EDITED_MUTANTS.map(({ caughtBy }) => caughtBy))];
    const sound = await runVitest({ folder: folders[0] ?? '.', config: CONFIG, files });
    if (!sound.isGood) throw new Error(`The tests fail without any mutant: ${sound.fault}`);
    const queue = [...EDITED_MUTANTS];
    const verdicts: Verdict[] = [];
    const lane = async (folder: string) => {
      for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
        const verdict = await verdictOn(folder, mutant);
        onVerdict(verdict);
        verdicts.push(verdict);
      }
    };
    await Promise.all(folders.map(lane));
    return verdicts;
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  }
}

async function copyOfProgram(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-mutants-'));
  await Promise.all(COPIED.map((name) => cp(name, path.join(folder, name), { recursive: true })));
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

async function verdictOn(
  folder: string,
  { name, edits, caughtBy }: EditedMutant,
): Promise<Verdict> {
  const tests = [caughtBy];
  const undo = await makeEdits(folder, edits);
  if (undo === undefined) return { name, tests, verdict: 'DOES NOT FIT', seconds: 0 };
  const wish = { folder, config: CONFIG, files: tests, bail: true, limitMs: PATIENCE_MS };
  const run = await runVitest(wish);
  await undo();
  return { name, tests, verdict: verdictOf(run), seconds: run.seconds };
}

/** Makes the edits and gives back what undoes them; undefined where a text is not there exactly once. */
async function makeEdits(
  folder: string,
  edits: readonly Edit[],
): Promise<(() => Promise<void>) | undefined> {
  const before = new Map<string, string>();
  for (const { file } of edits) before.set(file, await readFile(path.join(folder, file), 'utf8'));
  const after = new Map(before);
  for (const { file, find, replace } of edits) {
    const parts = (after.get(file) ?? '').split(find);
    if (parts.length !== 2) return undefined;
    after.set(file, parts.join(replace));
  }
  const write = async (contents: ReadonlyMap<string, string>): Promise<void> => {
    for (const [file, text] of contents) await writeFile(path.join(folder, file), text);
  };
  await write(after);
  return () => write(before);
}
