import type { ConversationId } from '../ids.ts';

/** One failed attempt to send. */
export class SendError extends Error {
  override readonly name = 'SendError';
  /** How long to wait before another attempt, or `never` when another would fail the same way. */
  readonly retryAfterMs: number | 'never';
  /** True where the platform certainly did not take the message; false where it may have arrived. */
  readonly refused: boolean;
  /** No platform was asked: there is no connection, or nobody is logged in. */
  readonly unasked: boolean;
  /** The buyer cannot be reached here any more: blocked, deactivated, kicked. */
  readonly gone: boolean;
  /** The platform takes no more messages here until the buyer writes again. */
  readonly rationed: boolean;
  /** The chat has a new address; the message is to be sent there. */
  readonly movedTo: ConversationId | undefined;

  constructor(
    message: string,
    facts: {
      readonly retryAfterMs: number | 'never';
      readonly refused: boolean;
      readonly unasked?: boolean;
      readonly gone?: boolean;
      readonly rationed?: boolean;
      readonly movedTo?: ConversationId;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: facts.cause });
    this.retryAfterMs = facts.retryAfterMs;
    this.refused = facts.refused;
    this.unasked = facts.unasked ?? false;
    this.gone = facts.gone ?? false;
    this.rationed = facts.rationed ?? false;
    this.movedTo = facts.movedTo;
  }
}
