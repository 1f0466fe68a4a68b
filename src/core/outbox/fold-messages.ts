import type { Capabilities } from '../contract/channel.ts';
import type { MessageContent, OutboundMessage } from '../contract/message.ts';
import type { Entry } from './outbox.ts';

/** The part of an effect context that folding needs. */
interface Folding {
  readonly can: Capabilities | undefined;
}

type Said = {
  readonly [Member in keyof MessageContent]: MessageContent[Member] | undefined;
} & Pick<MessageContent, 'text'>;

/**
 * The entry with one more text in the same message, for platforms that count messages. Undefined where
 * the entry is under way, is of another kind, or would become too long.
 */
export function foldInto(
  { job, state, tries, ...entry }: Entry,
  { text, choices, links }: Said,
  { can }: Folding,
  by: string | undefined,
): Entry | undefined {
  if (can?.quota === undefined || job.kind !== 'send' || by !== job.message.by) return undefined;
  if (state.kind !== 'pending' || tries > 0) return undefined;
  const together = `${job.message.text}\n\n${text}`;
  if (together.length > can.textLimit) return undefined;
  const message: OutboundMessage = {
    ...job.message,
    text: together,
    ...(choices && { choices }),
    ...(links && { links: [...(job.message.links ?? []), ...links] }),
  };
  return { ...entry, state, tries, job: { kind: 'send', message } };
}
