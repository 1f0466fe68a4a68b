import { type Command, CommanderError } from 'commander';

/** What a command printed, and the status with which it ends. */
export interface Ran {
  readonly status: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the shell would, but in this process. */
export async function runCommand(command: Command, words: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  command.exitOverride().configureOutput({
    writeOut: (text) => out.push(text),
    writeErr: (text) => err.push(text),
  });
  process.exitCode = 0;
  let status: Ran['status'];
  try {
    await command.parseAsync([...words], { from: 'user' });
    status = process.exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    status = error.exitCode;
  }
  process.exitCode = 0;
  return { status, out: out.join(''), err: err.join('') };
}
