import type { ConversationId } from '../../../core/contract/ids.ts';

/** Under which it is remembered when a team channel gets its daily lists. */
export function digestKey(channel: ConversationId): string {
  return `digest:${channel}`;
}
