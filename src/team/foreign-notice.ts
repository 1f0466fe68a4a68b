import { format } from '../base/text/message.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { Posting } from './desk/notice.ts';
import type { TeamMemory } from './ports.ts';
import type { TeamWords } from './words/words.ts';

export interface ForeignNoticeParts
  extends Pick<Posting, 'teamChannels' | 'receive' | 'words' | 'now'> {
  /** Outlives restarts, so that the team is told once. */
  readonly memory: Pick<TeamMemory, 'read' | 'write'>;
}

/** Somebody opened an invitation that another chat holds. */
export interface ForeignOpening {
  readonly invitation: string;
  readonly contact: string;
  readonly shipment: string;
  readonly heldBy: ConversationId | undefined;
  readonly by: ConversationId;
}

/** Tells every team channel, once for each invitation and person. Rejects where the store does. */
export function noticeForeign(parts: ForeignNoticeParts) {
  const { teamChannels, receive, now, memory, words } = parts;
  return async (opening: ForeignOpening): Promise<void> => {
    const key = `foreign:${opening.invitation}:${opening.by}`;
    if (teamChannels.length === 0 || (await memory.read(key)) !== undefined) return;
    for (const channel of teamChannels) {
      await receive({
        // A repetition after a crash in between is recognised by its id.
        id: `notice:${key}`.slice(0, ID_LENGTH),
        conversation: channel,
        at: now(),
        content: { kind: 'notice', text: textFor(opening, words), behind: true },
      });
    }
    await memory.write(key, String(now()));
  };
}

const ID_LENGTH = 200;

function textFor({ contact, shipment, heldBy, by }: ForeignOpening, words: TeamWords): string {
  const holder = heldBy ?? words.invitation.somebody;
  return format(words.locale, words.invitation.opened, { contact, shipment, by, holder });
}
