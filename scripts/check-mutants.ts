/**
 * Checks the checker: makes one known fault at a time in a copy of the program and expects the
 * test file named beside it to fail. Exits with 1 where a fault goes unnoticed, where its text is
 * no longer found, or where the tests fail without it.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Edit, MUTANTS, type Mutant } from '../test/mutants/mutants.ts';

type Verdict = 'caught' | 'SURVIVED' | 'DOES NOT FIT' | 'DOES NOT RUN';

interface Row {
  readonly name: string;
  readonly verdict: Verdict;
  readonly test: string;
  readonly seconds: number;
}

const COPIED = ['src', 'flows', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
/** So many copies are tried side by side. */
const LANES = 2;
/** A fault that makes a test run for ever counts as noticed after this. */
const PATIENCE_MS = 60_000;

async function copyOfProgram(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quayside-mutants-'));
  await Promise.all(COPIED.map((name) => cp(name, join(folder, name), { recursive: true })));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

interface TestRun {
  readonly endless: boolean;
  readonly passed: boolean;
  /** Tests that ran and failed; none where a file could not even be read. */
  readonly failed: number;
}

async function runTests(
  folder: string,
  files: readonly string[],
  limitMs: number,
): Promise<TestRun> {
  const report = join(folder, 'report.json');
  await rm(report, { force: true });
  const flags = ['--bail=1', '--pool=threads', '--maxWorkers=1', '--reporter=json'];
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', ...files, ...flags, `--outputFile=${report}`],
    {
      cwd: folder,
      stdio: 'ignore',
      timeout: limitMs,
      killSignal: 'SIGKILL',
    },
  );
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numFailedTests = 0 } = JSON.parse(text) as { numFailedTests?: number };
  return { endless: code === null, passed: code === 0, failed: numFailedTests };
}

/** Makes the edits and gives back what undoes them; undefined where a text is not there exactly once. */
async function applied(
  folder: string,
  edits: readonly Edit[],
): Promise<(() => Promise<void>) | undefined> {
  const before = new Map<string, string>();
  for (const { file } of edits) before.set(file, await readFile(join(folder, file), 'utf8'));
  const after = new Map(before);
  for (const { file, find, replace } of edits) {
    const parts = (after.get(file) ?? '').split(find);
    if (parts.length !== 2) return undefined;
    after.set(file, parts.join(replace));
  }
  const write = async (contents: ReadonlyMap<string, string>): Promise<void> => {
    for (const [file, text] of contents) await writeFile(join(folder, file), text);
  };
  await write(after);
  return () => write(before);
}

async function verdictOn(folder: string, mutant: Mutant): Promise<Verdict> {
  const undo = await applied(folder, mutant.edits);
  if (undo === undefined) return 'DOES NOT FIT';
  const { endless, passed, failed } = await runTests(folder, [mutant.caughtBy], PATIENCE_MS);
  await undo();
  if (passed) return 'SURVIVED';
  return endless || failed > 0 ? 'caught' : 'DOES NOT RUN';
}

async function tryAll(folder: string, queue: Mutant[], rows: Row[]): Promise<void> {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const begun = performance.now();
    const verdict = await verdictOn(folder, mutant);
    const row = {
      name: mutant.name,
      verdict,
      test: mutant.caughtBy,
      seconds: Math.round((performance.now() - begun) / 100) / 10,
    };
    rows.push(row);
    console.log(`${row.verdict.padEnd(13)} ${row.name.padEnd(52)} ${row.test} ${row.seconds} s`);
  }
}

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const mutants = MUTANTS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  const folders = await Promise.all(Array.from({ length: LANES }, copyOfProgram));
  try {
    const files = [...new Set(mutants.map(({ caughtBy }) => caughtBy))];
    const sound = await runTests(folders[0] ?? '', files, 10 * PATIENCE_MS);
    if (!sound.passed) {
      console.error('The tests fail without any mutant.');
      return 1;
    }
    const rows: Row[] = [];
    const queue = [...mutants];
    await Promise.all(folders.map((folder) => tryAll(folder, queue, rows)));
    const caught = rows.filter(({ verdict }) => verdict === 'caught').length;
    console.log(`${caught} of ${rows.length} mutants caught`);
    return caught === rows.length ? 0 : 1;
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  }
}

process.exitCode = await main();
