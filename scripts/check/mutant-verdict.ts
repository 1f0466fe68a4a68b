import type { TestRun } from './run-vitest.ts';

export interface Verdict {
  readonly name: string;
  readonly verdict: 'caught' | 'SURVIVED' | 'DOES NOT FIT' | 'DOES NOT RUN' | 'NO TEST NAMES IT';
  readonly tests: readonly string[];
  readonly seconds: number;
}

/** A fault that makes a test run for ever counts as noticed after this. */
export const PATIENCE_MS = 60_000;

/** A mutant is caught where a test ran and failed, or where one did not come to an end. */
export function verdictOf({ isGood, isEndless, failed }: TestRun): Verdict['verdict'] {
  if (isGood) return 'SURVIVED';
  return isEndless || failed > 0 ? 'caught' : 'DOES NOT RUN';
}

export function printVerdict({ name, verdict, tests, seconds }: Verdict): void {
  console.log(
    `${verdict.padEnd(16)} ${name.padEnd(66)} ${tests.join(' ')} ${seconds.toFixed(1)} s`,
  );
}
