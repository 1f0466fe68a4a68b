import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import type { CallFault } from './call-fault.ts';

/** Slack takes about a message a second per conversation; this is for a 429 without a figure. */
const UNSAID_RETRY_MS = 30_000;
const RECONNECT_MS = 2_000;

/** When a look at an unanswered message is worthwhile again; nobody repeats it blindly. */
const DOUBT_MS = 5_000;

/** The person or the conversation is out of reach, for good or until somebody changes that. */
const GONE: readonly string[] = [
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'is_inactive',
  'user_not_found',
  'user_disabled',
  'user_is_bot',
  'user_is_restricted',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'channel_is_limited_access',
];

type Facts = ConstructorParameters<typeof SendError>[1];

/**
 * The error for a message of which `partsSent` parts had arrived before the fault. Only what Slack
 * refused outright, or what never left, is `refused`; what follows the first part is in doubt,
 * since another attempt would repeat that one.
 */
export function sendError(fault: CallFault, partsSent: number): SendError {
  const facts = factsOf(fault);
  const said = describe(fault);
  const message =
    partsSent === 0
      ? `Slack did not take the message: ${said}`
      : `Slack took ${partsSent} part(s) of the message, then: ${said}`;
  return new SendError(message, {
    ...facts,
    refused: facts.refused && partsSent === 0,
    // The fault is all that may be passed on: the client's own errors hold headers and text.
    cause: fault,
  });
}

function factsOf(fault: CallFault): Facts {
  switch (fault.kind) {
    case 'never-left':
      return { retryAfterMs: RECONNECT_MS, refused: true, unasked: true };
    case 'in-doubt':
      return { retryAfterMs: DOUBT_MS, refused: false };
    case 'too-many':
      return { retryAfterMs: fault.retryAfterMs ?? UNSAID_RETRY_MS, refused: true };
    case 'answered':
      return { retryAfterMs: 'never', refused: true, gone: GONE.includes(fault.error) };
  }
}

function describe(fault: CallFault): string {
  if (fault.kind === 'answered') return fault.error;
  return fault.kind === 'too-many' ? 'too many messages' : fault.description;
}
