import type { ConversationId } from '../../core/ids.ts';
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
}

export interface TeamCommand {
  readonly name: string;
  /** The least that somebody must be. */
  readonly role: StaffRole;
  /** What follows the slash, e.g. `claim N`. */
  readonly usage: string;
  readonly example: string;
  /** `rest` is what stands after the command's name, trimmed. Rejects with the store's errors. */
  readonly run: (rest: string, call: Call) => Promise<readonly Reply[]>;
}
