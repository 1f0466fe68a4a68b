import { type Api, InputFile } from 'grammy';
import type { CarriedFile } from '../../../src/core/contract/channel.ts';
import { fileNameOf } from '../../../src/core/contract/file-name.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';

/** What a bot may send: a photo that is to be shown as one, and anything at all. */
const PHOTO_LIMIT_BYTES = 10_000_000;
const FILE_LIMIT_BYTES = 50_000_000;

const PHOTOS: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
const VIDEOS: readonly string[] = ['video/mp4'];
const VOICES: readonly string[] = ['audio/ogg', 'audio/mpeg', 'audio/mp4'];

export type FileMethod = 'sendPhoto' | 'sendVideo' | 'sendVoice' | 'sendDocument';
/** What may go along with a file; all methods take the same. */
export type FileOptions = NonNullable<Parameters<Api['sendDocument']>[2]>;

/** As Telegram shows it best; what it would refuse as a picture goes as a document. */
export function methodFor({ kind, type, bytes }: CarriedFile): FileMethod {
  if (kind === 'photo' && PHOTOS.includes(type) && bytes.length <= PHOTO_LIMIT_BYTES) {
    return 'sendPhoto';
  }
  if (kind === 'video' && VIDEOS.includes(type)) return 'sendVideo';
  if (kind === 'voice' && VOICES.includes(type)) return 'sendVoice';
  return 'sendDocument';
}

/** The message's id; rejects with the call's error. */
export async function sendFile(
  api: Api,
  chat: number,
  file: CarriedFile,
  options: FileOptions,
): Promise<number> {
  // Telegram guesses from the name what a file is; people's own name for it may hold anything.
  const input = new InputFile(file.bytes, fileNameOf(file));
  const sent = await api[methodFor(file)](chat, input, options);
  return sent.message_id;
}

/** Throws SendError where one of them is larger than a bot may send. */
export function checkSizes(files: readonly CarriedFile[]): void {
  if (files.every(({ bytes }) => bytes.length <= FILE_LIMIT_BYTES && bytes.length > 0)) return;
  throw new SendError('A file is empty or larger than a bot may send', {
    retryAfterMs: 'never',
    refused: true,
  });
}
