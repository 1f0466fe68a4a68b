import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ConversationId } from '../core/contract/ids.ts';
import { RecordId } from './record-id.ts';

/** The flow that an invitation opens where nobody asks for another. */
export const DEFAULT_FLOW = 'post-shipment';

const instant = z.number().int();

/** Who opened an invitation: the first one only, for good. */
export type Binding = z.infer<typeof Binding>;
export const Binding = z.strictObject({
  conversation: ConversationId,
  /** `channel:user`, where the channel knows the person behind the chat. */
  identity: z.string().min(1).max(200).optional(),
  at: instant,
});

/** One contact asked about one shipment. */
export type Invitation = z.infer<typeof Invitation>;
export const Invitation = z.strictObject({
  /** Fits into a token; see `invitationId`. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,34}$/),
  contact: RecordId,
  shipment: RecordId,
  flow: z.string().min(1).max(100).default(DEFAULT_FLOW),
  createdAt: instant,
  expiresAt: instant,
  /** What is asked in place of the questions of the contact's role. */
  questions: z.array(z.string()).optional(),
  /** A person may call instead of the questions. */
  offersCall: z.literal(true).optional(),
  bound: Binding.optional(),
  /** Eight signs to be typed in place of the token; see `withCode`. */
  code: z
    .string()
    .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    .optional(),
});

const ID_BYTES = 16;

/**
 * Derived, so that inviting twice makes one invitation. It is no secret: the token's signature is.
 * None begins with a hyphen, which a spreadsheet takes for a formula. Earlier versions gave such
 * ids, so a stored invitation is found by its contact, shipment and flow.
 */
export function invitationId(contact: string, shipment: string, flow: string): string {
  const facts = JSON.stringify([contact, shipment, flow]);
  const digest = createHash('sha256').update(facts).digest().subarray(0, ID_BYTES);
  return digest.toString('base64url').replace(/^-/, 'A');
}
