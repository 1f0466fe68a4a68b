import type { Message } from 'grammy/types';
import { badRequest } from './api-error.ts';
import type { SentFile } from './multipart.ts';
import type { World } from './world.ts';

type Body = Readonly<Record<string, unknown>>;

/** The methods that send a file, and the field it is in. */
export const FILE_FIELDS: Readonly<Record<string, string>> = {
  sendPhoto: 'photo',
  sendVideo: 'video',
  sendVoice: 'voice',
  sendDocument: 'document',
};

const PHOTO_LIMIT_BYTES = 10_000_000;
const FILE_LIMIT_BYTES = 50_000_000;
const CAPTION_LIMIT_UNITS = 1_024;

/** What Telegram looks at before it takes a file. */
export function checkFile(method: string, body: Body): SentFile {
  const file = body[FILE_FIELDS[method] ?? ''];
  if (!isFile(file) || file.bytes.length === 0) throw badRequest('file must be non-empty');
  const limit = method === 'sendPhoto' ? PHOTO_LIMIT_BYTES : FILE_LIMIT_BYTES;
  if (file.bytes.length > limit) throw badRequest('file is too big');
  if (!/^[\w.-]+$/.test(file.name)) throw badRequest('the name of a file cannot be read');
  if (String(body.caption ?? '').length > CAPTION_LIMIT_UNITS) {
    throw badRequest('message caption is too long');
  }
  return file;
}

/** The double keeps no file's bytes. */
export function keepFile(world: World, body: Body, file: SentFile, sent: Message): void {
  world.files.attach(Number(body.chat_id), sent.message_id, file);
}

function isFile(value: unknown): value is SentFile {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'name' in value;
}
