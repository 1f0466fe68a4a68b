/**
 * Checks the checker: makes one known fault at a time and expects the tests that name it to fail.
 * Exits with 1 where a fault goes unnoticed, no longer fits the code, or is named by no test.
 */
import { printVerdict } from './mutant-verdict.ts';
import { tryNamedMutants } from './named-mutants.ts';

const verdicts = await tryNamedMutants(printVerdict);
const caught = verdicts.filter(({ verdict }) => verdict === 'caught').length;
console.log(`${caught} of ${verdicts.length} mutants caught`);
process.exitCode = caught === verdicts.length ? 0 : 1;
