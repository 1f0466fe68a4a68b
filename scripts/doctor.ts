import { Command } from 'commander';
import picocolors from 'picocolors';
import type { Check } from '../src/core/contract/channel.ts';

/** What was found of one part of the program. */
export interface Examined {
  /** `store`, or a channel's name. */
  readonly part: string;
  readonly findings: readonly Check[];
}

const HELP = `
Checks the settings and the files they name, the store and every configured channel: token, webhook,
scopes, signature, clock, message window. Changes nothing; skips channels that are not configured.

Exit status: 0 no errors, 1 errors found, 78 the configuration is not valid.`;

/** `quayside doctor`: what is wrong with the set-up, and what to do about it. */
export function doctorCommand(examine: () => Promise<readonly Examined[]>): Command {
  return new Command('doctor')
    .description('check the settings, the store and every configured channel, and say what to fix')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', HELP)
    .action(async ({ json }: { readonly json?: boolean }, command: Command) => {
      const examined = await examine();
      const { writeOut } = command.configureOutput();
      const text = json ? JSON.stringify(examined, undefined, 2) : inWords(examined);
      writeOut?.(`${text}\n`);
      const isBad = examined.some(({ findings }) => findings.some(isWrong));
      process.exitCode = isBad ? 1 : 0;
    });
}

function isWrong({ verdict }: Check): boolean {
  return verdict === 'bad';
}

function inWords(examined: readonly Examined[]): string {
  const all = examined.flatMap(({ findings }) => findings);
  const wrong = all.filter(isWrong).length;
  const unsure = all.filter(({ verdict }) => verdict === 'unknown').length;
  const sum =
    wrong === 0
      ? `No errors${warnings(unsure)}.`
      : `${wrong} ${wrong === 1 ? 'error' : 'errors'}${warnings(unsure)}.`;
  return [...examined.map(section), sum].join('\n');
}

function warnings(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', 1 warning' : `, ${count} warnings`;
}

function section({ part, findings }: Examined): string {
  const rows = findings.flatMap(({ subject, verdict, detail, remedy }) => [
    `  ${mark(verdict)} ${subject.padEnd(SUBJECT_WIDTH)} ${detail}`,
    ...(remedy === undefined ? [] : [`    ${' '.repeat(SUBJECT_WIDTH)} → ${remedy}`]),
  ]);
  return [picocolors.bold(part), ...rows, ''].join('\n');
}

const SUBJECT_WIDTH = 16;

function mark(verdict: Check['verdict']): string {
  if (verdict === 'good') return picocolors.green('✓');
  return verdict === 'bad' ? picocolors.red('✗') : picocolors.yellow('?');
}
