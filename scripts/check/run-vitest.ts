import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Wish {
  /** The folder whose tests run; absent: this one. */
  readonly folder?: string;
  readonly config: string;
  readonly files: readonly string[];
  /** Variables on top of those of this process. */
  readonly variables?: Readonly<Record<string, string>>;
  /** True: the first failure ends the run. */
  readonly bail?: boolean;
  /** A run that takes longer is killed. */
  readonly limitMs?: number;
}

export interface TestRun {
  /** True where every test passed and at least one did. */
  readonly isGood: boolean;
  /** True where the run was killed at its limit. */
  readonly isEndless: boolean;
  readonly passed: number;
  readonly skipped: number;
  /** Tests that ran and failed; none where a file could not even be read. */
  readonly failed: number;
  /** What failed first, with its message. */
  readonly fault: string;
  readonly seconds: number;
  /** What the tests wrote to the file that TABLE_FILE names; empty: nothing. */
  readonly table: string;
}

interface Report {
  readonly numPassedTests?: number;
  readonly numPendingTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly {
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Runs these test files in a process of their own and reads what became of them. */
export async function runVitest(wish: Wish): Promise<TestRun> {
  const begunAt = performance.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-check-'));
  const file = path.join(folder, 'report.json');
  const table = path.join(folder, 'table.txt');
  try {
    const status = await statusOf(wish, file, table);
    const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Report;
    const passed = report.numPassedTests ?? 0;
    return {
      isGood: status === 0 && passed > 0,
      isEndless: status === null,
      passed,
      skipped: report.numPendingTests ?? 0,
      failed: report.numFailedTests ?? 0,
      fault: faultIn(report),
      seconds: (performance.now() - begunAt) / 1_000,
      table: await readFile(table, 'utf8').catch(() => ''),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function statusOf(wish: Wish, report: string, table: string): Promise<number | null> {
  const { folder = '.', config, files, variables, bail = false, limitMs } = wish;
  const vitest = path.resolve('node_modules/vitest/vitest.mjs');
  const flags = ['--config', config, '--reporter=json', `--outputFile=${report}`];
  const args = [vitest, 'run', '--root', '.', ...flags, ...(bail ? ['--bail=1'] : []), ...files];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, TABLE_FILE: table, ...variables },
    stdio: 'ignore',
    killSignal: 'SIGKILL',
    ...(limitMs !== undefined && { timeout: limitMs }),
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

function faultIn({ testResults = [] }: Report): string {
  for (const { message = '', assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed) return `${failed.fullName}\n${failed.failureMessages?.join('\n') ?? ''}`;
    if (message !== '') return message;
  }
  return 'no test ran';
}
