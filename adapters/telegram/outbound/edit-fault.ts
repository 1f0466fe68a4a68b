import type { CallFault } from './call-fault.ts';

const UNMODIFIED = /message is not modified/i;
const UNCHANGEABLE =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|no text in the message/i;

/** The message says already what it is to say. */
export function isUnmodified({ description }: CallFault): boolean {
  return UNMODIFIED.test(description);
}

/** The message is gone, or nobody can change it any more. */
export function isUnchangeable({ description }: CallFault): boolean {
  return UNCHANGEABLE.test(description);
}
