import { activeFlow } from './active-flow.ts';
import type { Conversation, FlowMode } from './conversation.ts';

/**
 * Whether an invitation of ours has led here, now or before. A typed order number does not count: it
 * can be guessed, so it does not show that the company has asked this person.
 */
export function isInvited(conversation: Conversation): boolean {
  const { invited, waiting } = conversation;
  if (invited === true) return true;
  if (waiting.some(({ subject }) => subject?.invitation !== undefined)) return true;
  const held = activeFlow(conversation);
  return held !== undefined && asks(held);
}

/** The flow, or one under it, is about an invitation. */
function asks({ subject, underneath }: FlowMode): boolean {
  if (subject?.invitation !== undefined) return true;
  return underneath !== undefined && asks(underneath.mode);
}
