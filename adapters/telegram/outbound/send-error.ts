import { type ConversationId, conversationId } from '../../../src/core/contract/ids.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { conversationOf, parseAddress } from '../address.ts';
import type { CallFault } from './call-fault.ts';

/** Telegram's own limit per chat is about a message a second; this is for a 429 without a figure. */
const UNSAID_RETRY_MS = 30_000;
const RECONNECT_MS = 2_000;

/** When a look at an unanswered message is worthwhile again; nobody repeats it blindly. */
const DOUBT_MS = 5_000;

const GONE = /blocked|deactivated|kicked|not a member|can't initiate/i;
const TOPIC_GONE = /message thread not found|TOPIC_(CLOSED|DELETED)/i;

/** The topic was closed or deleted; nothing is refused in it but its place. */
export function isTopicGone(fault: CallFault): boolean {
  return fault.kind === 'answered' && fault.status === 400 && TOPIC_GONE.test(fault.description);
}

type Facts = ConstructorParameters<typeof SendError>[1];

/**
 * The error for a message of which `partsSent` parts had arrived before the fault.
 * Only what Telegram refused outright, or what never left, is `refused`. A 5xx may come from a
 * gateway behind which the message was accepted, so it counts as in doubt; and so does everything
 * after the first part, since another attempt would repeat that one.
 */
export function sendError(
  fault: CallFault,
  conversation: ConversationId,
  partsSent: number,
): SendError {
  const facts = factsOf(fault, conversation);
  const message =
    partsSent === 0
      ? `Telegram did not take the message: ${fault.description}`
      : `Telegram took ${partsSent} part(s) of the message, then: ${fault.description}`;
  return new SendError(message, {
    ...facts,
    refused: facts.refused && partsSent === 0,
    // The fault is all that may be passed on: the client's own errors hold token and text.
    cause: fault,
  });
}

function factsOf(fault: CallFault, conversation: ConversationId): Facts {
  if (fault.kind === 'never-left')
    return { retryAfterMs: RECONNECT_MS, refused: true, unasked: true };
  if (fault.kind === 'in-doubt') return { retryAfterMs: DOUBT_MS, refused: false };
  if (fault.status >= 500) return { retryAfterMs: DOUBT_MS, refused: false };
  if (fault.status === 429) {
    return { retryAfterMs: fault.retryAfterMs ?? UNSAID_RETRY_MS, refused: true };
  }

  const movedTo = newAddress(fault, conversation);
  if (movedTo !== undefined) return { retryAfterMs: 0, refused: true, movedTo };
  const gone = fault.status === 403 && GONE.test(fault.description);
  return { retryAfterMs: 'never', refused: true, gone };
}

/** A group that became a supergroup has a new id; a topic that was closed leaves its forum. */
function newAddress(
  fault: CallFault & { readonly kind: 'answered' },
  conversation: ConversationId,
): ConversationId | undefined {
  if (fault.migratedTo !== undefined) return conversationId('telegram', `${fault.migratedTo}`);
  const address = parseAddress(conversation);
  if (address?.topic === undefined || !isTopicGone(fault)) return undefined;
  return conversationOf({ chat: address.chat, topic: undefined });
}
