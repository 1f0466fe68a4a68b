import type { Instant } from '../../base/instant.ts';
import type { Sink } from '../../core/contract/channel.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import type { CaseWork } from '../case-service.ts';
import type { Case } from '../cases/case.ts';
import type { CardParts } from '../desk/card.ts';
import type { Wording } from '../desk/labels.ts';
import type { Reply, ReportService } from '../desk/reply.ts';
import type { AskService, FeedbackSearch, StaffStore, TaskStore, TeamMemory } from '../ports.ts';
import type { SetUpDoor } from '../set-up-door.ts';
import type { STAFF_ROLES, StaffMember } from '../staff-member.ts';

export type StaffRole = (typeof STAFF_ROLES)[number];

/** What commands work with. The `run` of each names what it uses of it. */
export interface CommandServices extends CaseWork, CardParts {
  readonly staff: StaffStore;
  /** What colleagues are asked to do. */
  readonly tasks: TaskStore;
  /** What buyers said unasked. */
  readonly feedback: FeedbackSearch;
  readonly memory: TeamMemory;
  readonly report: ReportService;
  /** Whom the program asks, and why. */
  readonly asks: AskService;
  /** Lets in who reads the program's log; counts only while there is no admin. */
  readonly setUp: SetUpDoor;
  readonly companyName: string;
  readonly receive: Sink;
  readonly now: () => Instant;
}

/** Who writes a command where, before it is known whether they have rights. */
export interface Visit
  extends Pick<CommandServices, 'words' | 'settings' | 'staff' | 'setUp' | 'now'> {
  readonly identity: string;
  /** What the messenger calls them. */
  readonly name: string | undefined;
  readonly channel: ConversationId;
}

/** One use of a command by somebody who may use it. */
interface Use {
  /** All commands that there are. */
  readonly commands: readonly TeamCommand[];
  /** Names this use: whatever it changes is changed once under it. */
  readonly operation: string;
  readonly by: StaffMember;
  readonly channel: ConversationId;
  /** The case under whose card it was written. */
  readonly number: number | undefined;
  /** How the command is used, in the team's language; empty where a button was pressed. */
  readonly example: string;
}

/** A use with all that a command may work with. */
export interface Call extends Use, CommandServices {}

/** A use that does something to a case and answers with what came of it. */
export type CaseCall = Use & CaseWork & Wording;

/** What a press under a case's card does. */
export type Press = (number: number, call: CaseCall) => Promise<readonly Reply[]>;

/** A command that is also a button of the card; the label stands in its texts. */
export interface CommandButton {
  readonly place: number;
  readonly isShown?: (shown: Pick<Case, 'claimedBy'>) => boolean;
  readonly press: Press;
}

/** The buttons under a command's answers. */
export interface AnswerButtons {
  /** Whether a question is one of this command's answers. */
  readonly isAsked: (question: string) => boolean;
  readonly press: (question: string, value: string, call: Call) => Promise<readonly Reply[]>;
}

/** A command for people with rights. Its texts stand in the catalogue under `commands` and its name. */
export interface StaffCommand {
  readonly name: string;
  /** The least that somebody must be. */
  readonly role: StaffRole;
  /** `rest` is what stands after the command's name, trimmed. Rejects with the store's errors. */
  readonly run: (rest: string, call: Call) => Promise<readonly Reply[]>;
  readonly button?: CommandButton;
  readonly answerButtons?: AnswerButtons;
}

/** A command that needs no rights. */
export interface OpenCommand {
  readonly name: string;
  readonly role: 'anyone';
  readonly run: (rest: string, visit: Visit) => Promise<readonly Reply[]>;
}

export type TeamCommand = StaffCommand | OpenCommand;

export function isForStaff(command: TeamCommand): command is StaffCommand {
  return command.role !== 'anyone';
}
