import { z } from 'zod';
import type { MediaReference } from './media-reference.ts';

/** Why nobody has the bytes of a file that a buyer sent. */
const MISSING = ['too-large', 'empty', 'gone', 'removed'] as const;
export type WhyMissing = (typeof MISSING)[number];

/** Derived from the line that shows the file: keeping it again changes nothing. */
const id = z.string();

/** What became of a file that a buyer sent. */
export type FileRecord = z.infer<typeof FileRecord>;
export const FileRecord = z.discriminatedUnion('state', [
  z.object({
    id,
    state: z.literal('kept'),
    /** The name that its sender or the platform gave it: untrusted text, never a path. */
    name: z.string(),
    /** Its media type by content; `application/octet-stream` for what is not recognised. */
    type: z.string(),
    sizeBytes: z.number().int().positive(),
    /** Of the bytes, in hexadecimal digits. */
    sha256: z.string().length(64),
  }),
  z.object({ id, state: z.literal('missing'), why: z.enum(MISSING) }),
]);

export type KeptFile = Extract<FileRecord, { readonly state: 'kept' }>;

/** For bytes whose type is not recognised. */
export const UNKNOWN_TYPE = 'application/octet-stream';

const WITH_BYTES: readonly MediaReference['kind'][] = [
  'photo',
  'voice',
  'audio',
  'video',
  'document',
];

/** True for what has bytes to keep. A place, a contact or a sticker is known by its reference alone. */
export function isFile({ kind }: Pick<MediaReference, 'kind'>): boolean {
  return WITH_BYTES.includes(kind);
}
