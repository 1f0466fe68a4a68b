/**
 * The proofs at their full sizes, for before a release: `npm run check:deep`, or some parts of it,
 * `npm run check:deep -- crash races`. Prints a line for each part; exits with 1 where one fails.
 */
import { DEEP_PARTS, type DeepPart } from './deep-parts.ts';
import { tryEditedMutants } from './edited-mutants.ts';
import { printVerdict, type Verdict } from './mutant-verdict.ts';
import { tryNamedMutants } from './named-mutants.ts';
import { runVitest } from './run-vitest.ts';

interface Row {
  readonly name: string;
  readonly what: string;
  readonly size: string;
  readonly result: string;
  readonly isGood: boolean;
  readonly seconds: number;
  /** Figures that belong below the line; empty: none. */
  readonly table: string;
}

const MUTANTS = 'mutants';
const NAMES = [...DEEP_PARTS.map(({ name }) => name), MUTANTS];

async function partRow(part: DeepPart): Promise<Row> {
  const { name, what, size, files, times } = part;
  const variables = { TEST_SIZE: String(times) };
  const run = await runVitest({ config: 'test/deep/vitest.config.ts', files, variables });
  const skipped = run.skipped > 0 ? `, ${run.skipped} skipped` : '';
  const [fault] = run.fault.split('\n');
  const result = run.isGood ? `${run.passed} passed${skipped}` : `FAILED: ${fault}`;
  const { isGood, seconds, table } = run;
  return { name, what, size, result, isGood, seconds, table };
}

async function mutantsRow(): Promise<Row> {
  const begunAt = performance.now();
  const verdicts: readonly Verdict[] = [
    ...(await tryNamedMutants(printFault)),
    ...(await tryEditedMutants(printFault)),
  ];
  const caught = verdicts.filter(({ verdict }) => verdict === 'caught').length;
  return {
    name: MUTANTS,
    what: 'known faults that the tests must notice',
    size: `${verdicts.length} faults`,
    result: `${caught} caught`,
    isGood: caught === verdicts.length,
    seconds: (performance.now() - begunAt) / 1_000,
    table: '',
  };
}

/** A fault that was noticed needs no line of its own. */
function printFault(verdict: Verdict): void {
  if (verdict.verdict !== 'caught') printVerdict(verdict);
}

function line({ name, what, size, result, seconds }: Row): string {
  const cells = [name.padEnd(9), what.padEnd(58), size.padEnd(33), result.padEnd(24)];
  return `${cells.join(' ')} ${Math.round(seconds)} s`;
}

async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${NAMES.join(', ')}.`);
    return 2;
  }
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  let isGood = true;
  const add = (row: Row) => {
    console.log(line(row));
    if (row.table !== '') console.log(row.table);
    isGood &&= row.isGood;
  };
  for (const part of DEEP_PARTS) if (isWanted(part.name)) add(await partRow(part));
  if (isWanted(MUTANTS)) add(await mutantsRow());
  return isGood ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
