import en from '../words/en.ts';
import type { TeamCommand } from './team-command.ts';

/** What staff can do in a team channel. A command is added by its file in `commands/` and its texts. */
export const COMMANDS: readonly TeamCommand[] = await readCommands();

/** In the order of their texts in English. */
async function readCommands(): Promise<readonly TeamCommand[]> {
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  return await Promise.all(
    Object.keys(en.commands).map(async (name) => {
      const file = new URL(`../commands/${name}${extension}`, import.meta.url);
      const { default: command }: { default: TeamCommand } = await import(file.href);
      return command;
    }),
  );
}
