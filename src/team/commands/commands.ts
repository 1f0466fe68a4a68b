import { CASE_COMMANDS } from './case-commands.ts';
import { LIST_COMMANDS } from './list-commands.ts';
import { GRANT } from './people-commands.ts';
import { DIGEST, REPORT } from './report-commands.ts';
import { SAY } from './say-command.ts';
import { STRANGERS } from './strangers-command.ts';
import type { TeamCommand } from './team-command.ts';

/** What staff can do in a team channel, apart from `/help` and `/setup`. */
export const COMMANDS: readonly TeamCommand[] = [
  REPORT,
  ...LIST_COMMANDS,
  STRANGERS,
  ...CASE_COMMANDS,
  SAY,
  DIGEST,
  GRANT,
];
