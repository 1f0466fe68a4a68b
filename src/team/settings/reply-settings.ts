import { z } from 'zod';
import { LOCALES } from '../../base/locale.ts';

/** What may stand in braces in a canned reply. */
export const REPLY_PLACES = ['buyer', 'company', 'reference', 'staff', 'number'] as const;

const text = z
  .string('must be a text')
  .min(1, 'must be a text')
  .max(2_000, 'must have at most 2000 characters')
  .superRefine((words, { addIssue }) => {
    for (const [place, name] of words.matchAll(/\{(\w+)\}/g)) {
      if (REPLY_PLACES.some((known) => known === name)) continue;
      addIssue(`${place} is not a placeholder; choose one of {${REPLY_PLACES.join('}, {')}}`);
    }
  });

const NAME = 'must be a name in lower-case letters, digits and dashes, e.g. we-are-checking';

/** Ready replies by name and language; people's words put into them stay data. */
export type Replies = z.infer<typeof Replies>;
export const Replies = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, NAME),
  z.partialRecord(z.enum(LOCALES, `must be one of the languages ${LOCALES.join(', ')}`), text),
);
