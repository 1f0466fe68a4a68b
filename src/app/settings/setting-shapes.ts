import { z } from 'zod';
import { isTimeZone } from '../../base/time-zone.ts';
import { ConversationId } from '../../core/contract/ids.ts';

export const timeZone = z.string().refine(isTimeZone, 'an IANA time zone');

export const teamChannels = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  )
  .pipe(z.array(ConversationId));

export const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with http:// or https://',
});

/** A whole number, 0 among them, which mostly stands for "no limit". */
export const wholeNumber = z.coerce.number().int('a whole number').min(0, '0 or more');
