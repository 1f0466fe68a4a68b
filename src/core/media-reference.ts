import { z } from 'zod';

/** A file stays with its platform: we keep what is needed to find it again, never its bytes. */
export type MediaReference = z.infer<typeof MediaReference>;
export const MediaReference = z.strictObject({
  kind: z.enum(['photo', 'voice', 'audio', 'video', 'document', 'location', 'contact', 'other']),
  /** The platform's own id of the file. */
  reference: z.string().max(1_000),
  name: z.string().max(300).optional(),
  type: z.string().max(200).optional(),
  sizeBytes: z.number().int().nonnegative().optional(),
});
