import type { WebClient } from '@slack/web-api';
import type { CarriedFile } from '../../../src/core/contract/channel.ts';
import { fileNameOf } from '../../../src/core/contract/file-name.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { type Address, threadOf } from '../address.ts';
import { callFault } from './call-fault.ts';
import { isFileHost } from './file-host.ts';

/** Slack takes a gigabyte; what is carried in memory is kept far below. */
export const FILE_LIMIT_BYTES = 50_000_000;

/** Below the lease that the outbox gives an attempt. */
const UPLOAD_TIMEOUT_MS = 20_000;
const RETRY_MS = 5_000;

export interface Uploaded {
  readonly id: string;
  readonly title: string;
}

interface UploadTools {
  readonly client: WebClient;
  readonly apiUrl: string;
}

/** Brings the bytes to Slack, where nobody sees them yet; rejects with SendError or the client's error. */
export async function upload(
  { client, apiUrl }: UploadTools,
  file: CarriedFile,
): Promise<Uploaded> {
  const filename = fileNameOf(file);
  const { upload_url: url = '', file_id: id = '' } = await unseen(
    client.files.getUploadURLExternal({ filename, length: file.bytes.length }),
  );
  if (!isFileHost(url, apiUrl)) throw notTaken('Slack names a host for files that is not its own');
  await bring(url, file.bytes);
  return { id, title: filename };
}

/** Shows what was uploaded, all in one message; rejects with the client's error. */
export async function share(
  client: WebClient,
  address: Address,
  files: readonly Uploaded[],
): Promise<void> {
  const [first, ...others] = files;
  if (first === undefined) return;
  const thread = threadOf(address);
  const shared = { files: [first, ...others] as [Uploaded, ...Uploaded[]] };
  await client.files.completeUploadExternal({
    ...shared,
    channel_id: address.channel,
    ...(thread.thread_ts === undefined ? {} : { thread_ts: thread.thread_ts }),
  });
}

export function fileTooLarge(): SendError {
  return new SendError('A file is larger than may be sent to Slack', {
    retryAfterMs: 'never',
    refused: true,
  });
}

/** Whatever became of the call: nobody can see anything of the message yet. */
async function unseen<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    const fault = callFault(error);
    throw fault.kind === 'in-doubt' ? notTaken(fault.description) : error;
  }
}

async function bring(url: string, bytes: Uint8Array): Promise<void> {
  const signal = AbortSignal.timeout(UPLOAD_TIMEOUT_MS);
  // The address is secret enough for Slack: no token goes with it, and no redirect is followed.
  const options = { method: 'POST', body: Buffer.from(bytes), redirect: 'error', signal } as const;
  const response = await fetch(url, options).catch(() => undefined);
  await response?.body?.cancel();
  if (response?.status !== 200) throw notTaken(`HTTP ${response?.status ?? 'without an answer'}`);
}

function notTaken(why: string): SendError {
  const facts = { retryAfterMs: RETRY_MS, refused: true };
  return new SendError(`Slack did not take a file: ${why}`, facts);
}
