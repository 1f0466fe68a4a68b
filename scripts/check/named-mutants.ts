import { readdir, readFile } from 'node:fs/promises';
import { NAMED_MUTANTS, type NamedMutant } from '../../test/mutants/named-mutants.ts';
import { planted } from '../../test/mutants/plant-mutant.ts';
import { PATIENCE_MS, type Verdict, verdictOf } from './mutant-verdict.ts';
import { runVitest } from './run-vitest.ts';

const CONFIG = 'test/mutants/vitest.config.ts';
/** So many are tried side by side. */
const LANES = 2;

/** Tries each mutant on the tests that name it, and hands on each verdict as it is known. */
export async function tryNamedMutants(
  onVerdict: (verdict: Verdict) => void,
): Promise<readonly Verdict[]> {
  const tests = await testsByMutant();
  const files = [...new Set([...tests.values()].flat())];
  const sound = await runVitest({ config: CONFIG, files });
  if (!sound.isGood) throw new Error(`The tests fail without any mutant: ${sound.fault}`);
  const queue = [...NAMED_MUTANTS];
  const verdicts: Verdict[] = [];
  const lane = async () => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const verdict = await verdictOn(mutant, tests.get(mutant.name) ?? []);
      onVerdict(verdict);
      verdicts.push(verdict);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return verdicts;
}

async function verdictOn(mutant: NamedMutant, tests: readonly string[]): Promise<Verdict> {
  const { name, file } = mutant;
  const without = { name, tests, seconds: 0 };
  if (tests.length === 0) return { ...without, verdict: 'NO TEST NAMES IT' };
  if (planted(await readFile(file, 'utf8'), mutant) === undefined) {
    return { ...without, verdict: 'DOES NOT FIT' };
  }
  const variables = { MUTANT: name };
  const wish = { config: CONFIG, files: tests, variables, bail: true, limitMs: PATIENCE_MS };
  const run = await runVitest(wish);
  return { name, tests, verdict: verdictOf(run), seconds: run.seconds };
}

/** The test files that say of a mutant that they notice it. */
export async function testsByMutant(): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await readdir('test', { recursive: true });
  const found = new Map<string, string[]>();
  for (const name of names.filter((one) => one.endsWith('.test.ts')).sort()) {
    const text = await readFile(`test/${name}`, 'utf8');
    for (const [, mutant = ''] of text.matchAll(/^\s*\/\/ notices: (.+)$/gm)) {
      found.set(mutant, [...(found.get(mutant) ?? []), `test/${name}`]);
    }
  }
  return found;
}
