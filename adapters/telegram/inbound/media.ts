import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import type { File, Message } from './update.ts';

const FILE_KINDS = {
  voice: 'voice',
  audio: 'audio',
  video: 'video',
  video_note: 'video',
  // Telegram puts the same file under `document` too; the more exact name comes first.
  animation: 'video',
  document: 'document',
} as const satisfies Partial<Record<keyof Message, MediaReference['kind']>>;

const OTHER_KINDS = ['dice', 'poll', 'story', 'game'] as const;

/** What the message carries besides words; undefined for service messages and plain text. */
export function mediaOf(message: Message): MediaReference | undefined {
  return photo(message) ?? file(message) ?? place(message) ?? contact(message) ?? other(message);
}

function photo(message: Message): MediaReference | undefined {
  // Telegram lists the sizes of one photo from small to large.
  const largest = message.photo?.at(-1);
  return largest && fromFile('photo', largest);
}

function file(message: Message): MediaReference | undefined {
  for (const [field, kind] of Object.entries(FILE_KINDS)) {
    const found = message[field as keyof typeof FILE_KINDS];
    if (found !== undefined) return fromFile(kind, found);
  }
  return undefined;
}

function fromFile(kind: MediaReference['kind'], found: File): MediaReference {
  return {
    kind,
    reference: found.file_id,
    ...(found.file_name === undefined ? {} : { name: found.file_name }),
    ...(found.mime_type === undefined ? {} : { type: found.mime_type }),
    ...(found.file_size === undefined ? {} : { sizeBytes: found.file_size }),
  };
}

function place(message: Message): MediaReference | undefined {
  const location = message.venue?.location ?? message.location;
  if (location === undefined) return undefined;
  const reference = `geo:${location.latitude},${location.longitude}`;
  const name = message.venue?.title;
  return { kind: 'location', reference, ...(name === undefined ? {} : { name }) };
}

function contact(message: Message): MediaReference | undefined {
  const card = message.contact;
  if (card === undefined) return undefined;
  const name = [card.first_name, card.last_name].filter(Boolean).join(' ').slice(0, 300);
  return { kind: 'contact', reference: `tel:${card.phone_number}`, name };
}

function other(message: Message): MediaReference | undefined {
  const sticker = message.sticker;
  if (sticker !== undefined) {
    const name = sticker.emoji === undefined ? {} : { name: sticker.emoji };
    return { kind: 'other', reference: sticker.file_id, type: 'sticker', ...name };
  }
  const kind = OTHER_KINDS.find((candidate) => message[candidate] !== undefined);
  return kind && { kind: 'other', reference: `message:${message.message_id}`, type: kind };
}
