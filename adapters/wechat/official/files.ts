import { z } from 'zod';
import type { CarriedFile } from '../../../src/core/contract/channel.ts';
import { fileNameOf } from '../../../src/core/contract/file-name.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import type { ApiFault } from './api-fault.ts';
import type { AuthorisedCall } from './authorised-call.ts';
import { sendError } from './send-error.ts';

/** The kinds of file that an account may send, which are named alike in both calls. */
interface Sendable {
  readonly msgtype: 'image' | 'voice' | 'video';
  readonly types: readonly string[];
  readonly limitBytes: number;
}

/** What WeChat takes as temporary media. */
const SENDABLE: readonly Sendable[] = [
  {
    msgtype: 'image',
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
    limitBytes: 10_000_000,
  },
  { msgtype: 'voice', types: ['audio/amr', 'audio/mpeg'], limitBytes: 2_000_000 },
  { msgtype: 'video', types: ['video/mp4'], limitBytes: 10_000_000 },
];

const UPLOAD = '/cgi-bin/media/upload';

const Uploaded = z.object({ media_id: z.string().min(1).max(500) });

/** The part of a customer service message that shows an uploaded file. */
export type FileBody = Readonly<Record<string, unknown>>;

/** Throws SendError where WeChat would take one of them from no account: another kind, or too large. */
export function checkFiles(files: readonly CarriedFile[]): void {
  if (files.every((file) => sendableAs(file) !== undefined)) return;
  throw new SendError('WeChat takes no such file from an account, or none so large', {
    retryAfterMs: 'never',
    refused: true,
  });
}

/**
 * Brings a file to WeChat, where nobody sees it yet: whatever goes wrong, nothing was shown by it.
 * Throws SendError, told of the parts that were shown before.
 */
export async function upload(
  { call, refused }: { readonly call: AuthorisedCall; readonly refused: (fault: ApiFault) => void },
  file: CarriedFile,
  partsSent: number,
): Promise<FileBody> {
  const msgtype = sendableAs(file)?.msgtype ?? 'image';
  const form = new FormData();
  form.set('media', new Blob([Buffer.from(file.bytes)], { type: file.type }), fileNameOf(file));
  const result = await call(`${UPLOAD}?type=${msgtype}`, form);
  if (result.kind === 'failed') {
    refused(result.fault);
    throw sendError(unseen(result.fault), partsSent);
  }
  const uploaded = Uploaded.safeParse(result.answer).data;
  if (uploaded === undefined) {
    const description = 'no media_id in the answer';
    throw sendError({ kind: 'unshown', description }, partsSent);
  }
  return { msgtype, [msgtype]: { media_id: uploaded.media_id } };
}

function unseen(fault: ApiFault): ApiFault {
  return fault.kind === 'in-doubt' ? { ...fault, kind: 'unshown' } : fault;
}

function sendableAs({ type, bytes }: CarriedFile): Sendable | undefined {
  const sendable = SENDABLE.find(({ types }) => types.includes(type));
  const fits = bytes.length > 0 && bytes.length <= (sendable?.limitBytes ?? 0);
  return fits ? sendable : undefined;
}
