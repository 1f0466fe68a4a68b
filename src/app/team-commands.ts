import type { BuyerCommand } from '../core/contract/channel.ts';
import { commandMenu } from '../team/staff/command-menu.ts';
import { COMMANDS } from '../team/staff/commands.ts';

/** Commands that staff use in a team channel, for the messengers that show a menu of them. */
export const TEAM_COMMANDS: readonly BuyerCommand[] = commandMenu(COMMANDS);
