import { mediaTypeOf } from '../../../src/base/media-type.ts';
import type { CarriedFile } from '../../../src/core/contract/channel.ts';
import { fileNameOf } from '../../../src/core/contract/file-name.ts';
import { UNKNOWN_TYPE } from '../../../src/core/contract/kept-file.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import type { ToChild } from './child-messages.ts';
import type { ChildFile } from './waiting-files.ts';

/** What personal accounts may send, and a message between two processes can hold. */
export const FILE_LIMIT_BYTES = 20_000_000;

/** For the process of wechaty; it sends files by their names. */
export function packed(
  file: CarriedFile,
): Extract<ToChild, { readonly kind: 'send' }>['files'][number] {
  return { name: fileNameOf(file), base64: Buffer.from(file.bytes).toString('base64') };
}

export function unpacked(
  { kind, name: said, type: known }: MediaReference,
  { name, type, base64 }: ChildFile,
): CarriedFile {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  const media = mediaTypeOf(known) ?? mediaTypeOf(type) ?? UNKNOWN_TYPE;
  return { kind, name: said ?? name, type: media, bytes };
}

export function fileTooLarge(): SendError {
  const facts = { retryAfterMs: 'never', refused: true } as const;
  return new SendError('A file is larger than may be sent on WeChat', facts);
}
