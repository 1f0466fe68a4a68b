import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../../base/instant.ts';
import { isFile } from '../contract/kept-file.ts';
import type { MediaReference } from '../contract/media-reference.ts';
import { admit } from '../conversation/accept.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { KeepEntry } from './keep-entry.ts';
import { stretched } from './outbox.ts';

/** Longer than fetching and keeping one file can take, so that only a dead worker loses it. */
export const KEEP_LEASE_MS = 2 * MINUTE_MS;
const FIRST_PAUSE_MS = SECOND_MS;
const LONGEST_PAUSE_MS = HOUR_MS;
/** WeChat keeps files this long, and no messenger that we know of keeps them for less. */
const WORTH_TRYING_MS = 3 * DAY_MS;
/** Not after the first "gone": a platform may say so of a file that it is still taking in. */
const GONE_TRIES = 8;

export type KeepOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'too-large'; readonly limitMegabytes: number }
  | { readonly kind: 'retry' };

/**
 * Queues each file among them to be fetched and kept. The queue is separate from the outbox, so that
 * no answer waits for a slow download.
 */
export function keepFiles(
  conversation: Conversation,
  media: readonly MediaReference[],
  now: Instant,
): Conversation {
  const files = media.filter((each) => isFile(each) && each.file !== undefined);
  const [head] = files;
  if (head?.file === undefined) return conversation;
  const album = head.file;
  const added = files.flatMap(({ file, ...about }): readonly KeepEntry[] =>
    file === undefined
      ? []
      : [{ id: file, media: about, sentAt: now, album, tries: 0, dueAt: now }],
  );
  return { ...conversation, keeping: [...(conversation.keeping ?? []), ...added] };
}

/** When a file needs a worker; undefined while none does. */
export function keepDueAt({ keeping: entries = [] }: Conversation): Instant | undefined {
  return entries.length === 0 ? undefined : Math.min(...entries.map(({ dueAt }) => dueAt));
}

/** Takes the lease on a file that is due. */
export function claimKeep(
  conversation: Conversation,
  worker: string,
  now: Instant,
): { readonly conversation: Conversation; readonly claimed: KeepEntry } | undefined {
  const due = conversation.keeping?.find(({ dueAt }) => dueAt <= now);
  if (due === undefined) return undefined;
  const tries = due.tries + 1;
  const claimed: KeepEntry = { ...due, tries, dueAt: now + KEEP_LEASE_MS, keeper: worker };
  return { conversation: replaced(conversation, claimed, [claimed]), claimed };
}

/** True where the file is not worth another attempt after this one. */
export function isLastTry({ tries, sentAt }: KeepEntry, isGone: boolean, now: Instant): boolean {
  return (isGone && tries >= GONE_TRIES) || now + pauseMs(tries) > sentAt + WORTH_TRYING_MS;
}

/** Books what became of a file. A worker whose lease was taken over changes nothing. */
export function settleKeep(
  conversation: Conversation,
  claimed: KeepEntry,
  outcome: KeepOutcome,
  now: Instant,
): Conversation {
  const held = conversation.keeping?.find(({ id }) => id === claimed.id);
  if (held?.tries !== claimed.tries || held.keeper !== claimed.keeper) return conversation;
  if (outcome.kind === 'retry') {
    const { keeper: _, ...rest } = held;
    return replaced(conversation, held, [
      { ...rest, dueAt: now + stretched(pauseMs(held.tries), held.id) },
    ]);
  }
  const settled = replaced(conversation, held, []);
  if (outcome.kind === 'done') return settled;
  const { limitMegabytes } = outcome;
  return admit(
    settled,
    {
      id: `too-large:${held.album}`,
      conversation: conversation.id,
      at: now,
      content: { kind: 'too-large', limitMegabytes },
    },
    now,
  );
}

/** Doubles with each attempt, at most an hour. */
function pauseMs(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1));
}

function replaced(
  conversation: Conversation,
  { id }: KeepEntry,
  by: readonly KeepEntry[],
): Conversation {
  const { keeping: entries = [], ...rest } = conversation;
  const next = entries.flatMap((entry) => (entry.id === id ? by : [entry]));
  return next.length === 0 ? rest : { ...rest, keeping: next };
}
