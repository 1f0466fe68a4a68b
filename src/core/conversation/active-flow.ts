import type { Conversation, FlowMode } from './conversation.ts';

/** The flow that a conversation is in, or goes back to when staff give it back. */
export function activeFlow({ mode }: Pick<Conversation, 'mode'>): FlowMode | undefined {
  const held = mode.kind === 'human' ? mode.resume : mode;
  return held?.kind === 'flow' ? held : undefined;
}
