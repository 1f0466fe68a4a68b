import { z } from 'zod';
import { isTimeZone } from '../../base/time-zone.ts';
import { ConversationId } from '../../core/contract/ids.ts';

export const timeZone = z.string().refine(isTimeZone, 'must be an IANA time zone');

/** One chat; the fault names it, since it is one of a list. */
const teamChannel = z
  .string()
  .refine((item) => ConversationId.safeParse(item).success, {
    error: ({ input }) => `"${input}" is not channel:chat`,
  })
  .pipe(ConversationId);

export const teamChannels = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  )
  .pipe(z.array(teamChannel));

export const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'must begin with http:// or https://',
});

/** A whole number, 0 among them, which mostly stands for "no limit". */
export const wholeNumber = z.coerce
  .number('must be a whole number')
  .int('must be a whole number')
  .min(0, 'must be 0 or more');
