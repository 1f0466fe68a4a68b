import type { ConversationId } from '../../core/contract/ids.ts';
import type { Desk, Reply } from '../desk/desk.ts';
import type { STAFF_ROLES, StaffMember } from '../staff-member.ts';

export type StaffRole = (typeof STAFF_ROLES)[number];

/** One use of a command by somebody who may use it. */
export interface Call {
  readonly desk: Desk;
  /** Names this use: whatever it changes is changed once under it. */
  readonly operation: string;
  readonly by: StaffMember;
  readonly channel: ConversationId;
  /** The case under whose card it was written. */
  readonly number: number | undefined;
  /** How the command is used, in the team's language; empty where a button was pressed. */
  readonly example: string;
}

/** Usage and example in the team's language. */
export function wordingOf(
  command: TeamCommand,
  { locale }: Pick<Desk['settings'], 'locale'>,
): TeamCommand['chinese'] {
  return locale === 'zh-CN' ? command.chinese : command;
}

export interface TeamCommand {
  readonly name: string;
  /** The least that somebody must be. */
  readonly role: StaffRole;
  /** What follows the slash, e.g. `claim N`. */
  readonly usage: string;
  readonly example: string;
  /** The same for a team that reads Chinese. */
  readonly chinese: Pick<TeamCommand, 'usage' | 'example'>;
  /** `rest` is what stands after the command's name, trimmed. Rejects with the store's errors. */
  readonly run: (rest: string, call: Call) => Promise<readonly Reply[]>;
}
