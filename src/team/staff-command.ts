import type { EventContent } from '../core/event.ts';
import { ConversationId } from '../core/ids.ts';

/** What a member of staff asks for in a team channel. */
export type StaffCommand =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly explanation: string }
  | {
      readonly kind: 'do';
      readonly conversation: ConversationId;
      readonly content: EventContent;
    };

const COMMAND = /^\/(claim|release|say)(?:@\w+)?(?:\s+(\S+))?(?:\s+([\s\S]+))?$/;

/** Reads `/claim`, `/release` and `/say` with the conversation's name, e.g. `telegram:42`. */
export function readStaffCommand(text: string, by: string): StaffCommand {
  const match = COMMAND.exec(text.trim());
  if (match === null) return { kind: 'none' };
  const [, verb = '', name = '', words] = match;
  const conversation = ConversationId.safeParse(name);
  if (!conversation.success) {
    return unclear(`/${verb} needs the conversation, for example: /${verb} telegram:42`);
  }
  const content = contentOf(verb, by, words);
  if (content === undefined) {
    return unclear(`/say needs words, for example: /say ${name} We are checking it.`);
  }
  return { kind: 'do', conversation: conversation.data, content };
}

function contentOf(verb: string, by: string, words: string | undefined): EventContent | undefined {
  if (verb === 'claim') return { kind: 'claimed', by };
  if (verb === 'release') return { kind: 'released', by };
  return words === undefined ? undefined : { kind: 'staff-said', by, text: words };
}

function unclear(explanation: string): StaffCommand {
  return { kind: 'unclear', explanation };
}
