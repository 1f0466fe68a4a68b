import { runCommandLine } from '../../scripts/cli/run-command-line.ts';

/** How a command ended, and what it printed. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command in this process, as if it was typed in `folder` with nothing set but these
 * variables. One at a time: the folder and the variables are the process's own.
 */
export async function typeCommand(
  args: readonly string[],
  folder: string,
  set: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const before = { folder: process.cwd(), variables: { ...process.env } };
  const { PATH = '', HOME = '' } = process.env;
  const said = { out: '', err: '' };
  process.chdir(folder);
  replaceVariables({ PATH, HOME, NO_COLOR: '1', ...set });
  try {
    const status = await runCommandLine(args, {
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
    });
    return { status, ...said };
  } finally {
    process.exitCode = undefined;
    replaceVariables(before.variables);
    process.chdir(before.folder);
  }
}

function replaceVariables(variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
}
