import type { Conversation, FlowMode } from './conversation.ts';

/** The flow of a conversation, or the one that resumes when staff give the conversation back. */
export function activeFlow({ mode }: Pick<Conversation, 'mode'>): FlowMode | undefined {
  const held = mode.kind === 'human' ? mode.resume : mode;
  return held?.kind === 'flow' ? held : undefined;
}
