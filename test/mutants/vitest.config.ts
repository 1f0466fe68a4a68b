import { defineConfig } from 'vitest/config';
import { NAMED_MUTANTS } from './named-mutants.ts';
import { plantMutant } from './plant-mutant.ts';

/** The program with the fault that the variable MUTANT names; without it, as it is. */
const mutant = NAMED_MUTANTS.find(({ name }) => name === process.env.MUTANT);

export default defineConfig({
  plugins: mutant === undefined ? [] : [plantMutant(mutant)],
  test: {
    include: ['test/{unit,contract,property}/**/*.test.ts'],
    setupFiles: ['test/support/network-guard.ts'],
    expect: { poll: { timeout: 30_000 } },
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
