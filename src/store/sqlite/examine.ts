import { stat, statfs } from 'node:fs/promises';
import type { Instant } from '../../base/instant.ts';
import type { Check } from '../../core/contract/channel.ts';
import type { Statements } from './statements.ts';

const MEGABYTE = 1_000_000;
/** With less free space than this, an operator should look. */
const LITTLE_ROOM_MB = 500;

/** What there is to say of the file, for `doctor`. Rejects where it does not answer. */
export async function examine(
  meta: Statements,
  file: string,
  now: () => Instant,
): Promise<readonly Check[]> {
  const sentAt = now();
  await meta.read({ text: 'SELECT count(*) FROM meta', params: [] });
  const tookMs = now() - sentAt;
  return [
    finding('answer', `The store answered in ${tookMs} ms`),
    finding(
      'durability',
      'SQLite: every write is confirmed only once it is on this machine’s disk',
    ),
    finding('size', `${file} holds ${await megabytesOf(file)} MB`),
    await room(file),
  ];
}

function finding(subject: string, detail: string): Check {
  return { subject, verdict: 'good', detail };
}

async function megabytesOf(file: string): Promise<string> {
  return ((await stat(file)).size / MEGABYTE).toFixed(1);
}

async function room(file: string): Promise<Check> {
  const { bavail, bsize } = await statfs(file);
  const megabytes = Math.floor((bavail * bsize) / MEGABYTE);
  const detail = `${megabytes} MB of disk space left`;
  if (megabytes >= LITTLE_ROOM_MB) return finding('room', detail);
  return {
    subject: 'room',
    verdict: 'bad',
    detail,
    remedy: 'Free some space on the disk of DATA_DIR: without it nothing can be written',
  };
}
