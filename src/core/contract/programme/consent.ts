import { z } from 'zod';
import { ConversationId } from '../ids.ts';

/**
 * What a person may agree to: that answers are asked for and kept, that we write first, that what is said
 * leaves the country, that it is quoted to others.
 */
export const CONSENT_PURPOSES = ['survey', 'asking', 'cross-border', 'quoting'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** One word of a person for or against a purpose; later words count more than earlier ones. */
export type ConsentWord = z.infer<typeof ConsentWord>;
export const ConsentWord = z.object({
  /** Derived, so that the same word is kept once. */
  id: z.string(),
  purpose: z.enum(CONSENT_PURPOSES),
  given: z.boolean(),
  /** Of the text that was agreed to. */
  textVersion: z.string().optional(),
  conversation: ConversationId,
  /** `channel:user`, where the channel knows the person behind the chat. */
  identity: z.string().optional(),
  contact: z.string().optional(),
  /** Milliseconds since 1970 UTC. */
  at: z.number().int(),
});
