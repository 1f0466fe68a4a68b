import { addAuditEntry } from '../change.ts';
import { once } from '../operations/once.ts';

/** A message of the bot's did not reach the buyer, as far as is known. */
export const noteMissedMessage = once((current, context) =>
  addAuditEntry(current, context, 'missed'),
);
