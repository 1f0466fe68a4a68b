import { z } from 'zod';
import { Locale } from '../base/locale.ts';
import { isKnownTimeZone } from '../base/time-zone.ts';
import { RecordId } from './record-id.ts';

/** The places in a buyer's decision chain. */
export const CONTACT_ROLES = [
  'decision-maker',
  'purchaser',
  'quality',
  'warehouse',
  'finance',
  'other',
] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** In so many chats a person may be known. */
export const IDENTITIES_LIMIT = 20;

/** A person at an account. */
export type Contact = z.infer<typeof Contact>;
export const Contact = z.strictObject({
  id: RecordId,
  account: RecordId,
  name: z.string().min(1).max(200),
  role: z.enum(CONTACT_ROLES),
  locale: Locale.optional(),
  /** IANA name, e.g. `Europe/Berlin`; one stored before abbreviations were refused may be `CST`. */
  timeZone: z.string().max(60).refine(isKnownTimeZone, { abort: true }).optional(),
  identities: z
    .array(
      z
        .string('channel:user')
        .max(200)
        .regex(/^[a-z]+:\S+$/, 'channel:user'),
      'a list of channel:user',
    )
    .max(IDENTITIES_LIMIT, `at most ${IDENTITIES_LIMIT}, with those known here`)
    .describe('channel:user, where the person is known already'),
});
