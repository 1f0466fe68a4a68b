import type { Instant } from '../base/instant.ts';
import type { AdapterContext } from '../core/contract/channel.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import type { ProgrammeStore } from './ports.ts';

export interface TimelineSources {
  readonly programme: Pick<ProgrammeStore, 'invitationsOf'>;
  /** The conversations in which the contact answered; only signed links name a contact. */
  readonly answeredIn: (contact: string) => Promise<readonly ConversationId[]>;
  readonly transcript: AdapterContext['transcript'];
}

/** Everything that was said with one contact, over all channels, in the order of time. */
export async function timeline(
  contact: string,
  { programme, answeredIn, transcript }: TimelineSources,
): Promise<readonly TranscriptLine[]> {
  const [invitations, answered] = await Promise.all([
    programme.invitationsOf(contact),
    answeredIn(contact),
  ]);
  const opened = invitations.flatMap(({ bound }) => (bound ? [bound.conversation] : []));
  const conversations = [...new Set([...opened, ...answered])].sort();
  const talks = await Promise.all(conversations.map((talk) => transcript(talk, -1)));
  return talks
    .flatMap(placed)
    .sort((one, other) => one.at - other.at)
    .map(({ line }) => line);
}

/**
 * Lines with the time at which they stand. Platforms tell time in seconds and ours is finer, so a
 * line is never placed before the one that was said before it.
 */
function placed(
  lines: readonly TranscriptLine[],
): readonly { readonly at: Instant; readonly line: TranscriptLine }[] {
  let latest = Number.NEGATIVE_INFINITY;
  return lines.map((line) => {
    latest = Math.max(latest, line.at);
    return { at: latest, line };
  });
}
