import { z } from 'zod';

/** Something that was sent besides words, by what is needed to fetch it from its platform. */
export type MediaReference = z.infer<typeof MediaReference>;
export const MediaReference = z.strictObject({
  kind: z.enum(['photo', 'voice', 'audio', 'video', 'document', 'location', 'contact', 'other']),
  /** The platform's own id of the file. */
  reference: z.string().max(1_000),
  name: z.string().max(300).optional(),
  type: z.string().max(200).optional(),
  sizeBytes: z.number().int().nonnegative().optional(),
  /** Under which id its bytes are kept, or will be; given by the engine, never by a channel. */
  file: z.string().max(300).optional(),
});
