import type { Message } from 'wechaty';
import type { EventContent, InboundEvent } from '../../../src/core/contract/event.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import { asAlbum } from '../album.ts';
import { isPlaceholder } from '../placeholder.ts';
import { typedWords } from '../typed-words.ts';

/** What is older when it comes was said while we were away, and was answered by nobody for long. */
const BACKLOG_SECONDS = 120;

const NAME_UNITS = 200;
const TEXT_UNITS = 20_000;
const MESSAGE_ID = /^[\w@.:-]{1,190}$/;

/** A command, or the number of a case, also as a Chinese keyboard writes them. */
const TEAM_WORD = /^\s*(?:[/／]|[(（[［【]?[#＃﹟]\s*\p{Nd})/u;

/** Undefined for what is not for us: our own words, backlog, a room in which nobody called us. */
export async function readMessage(
  message: Message,
  teamRooms: readonly string[],
): Promise<InboundEvent | undefined> {
  if (message.self() || message.age() > BACKLOG_SECONDS) return undefined;
  const talker = message.talker();
  const room = message.room();
  const isRecall = message.type() === message.wechaty.Message.Type.Recalled;
  const isTeam = room !== undefined && teamRooms.includes(room.id);
  const isTeamWord = isTeam && TEAM_WORD.test(typedWords(message.text()));
  // A recall mentions nobody; the words it takes back may be ours to forget.
  if (room !== undefined && !isTeamWord && !isRecall && !(await message.mentionSelf()))
    return undefined;

  const content = isRecall ? recalled(message) : await contentOf(message, room !== undefined);
  if (content === undefined) return undefined;
  return asAlbum({
    id: `m${message.id}`.slice(0, 200),
    conversation: conversationId('wechat', room?.id ?? talker.id),
    at: message.date().getTime(),
    speaker: {
      identity: `wechat:${talker.id}`,
      ...(talker.name() ? { name: wellFormed(talker.name().slice(0, NAME_UNITS)) } : {}),
    },
    content,
  });
}

/** The text of a recall is the id of the message that was taken back. */
function recalled(message: Message): EventContent | undefined {
  const messageId = message.text();
  return MESSAGE_ID.test(messageId) ? { kind: 'recalled', messageId } : undefined;
}

async function contentOf(message: Message, isRoom: boolean): Promise<EventContent | undefined> {
  const messageId = message.id.slice(0, 200);
  const { Type } = message.wechaty.Message;
  if (message.type() === Type.Text) {
    const raw = isRoom ? await message.mentionText() : message.text();
    if (isPlaceholder(raw)) return unshown(message.id, messageId);
    return { kind: 'text', text: typedWords(raw.slice(0, TEXT_UNITS)), messageId };
  }
  const kind = kindOf(message);
  return kind && { kind: 'media', media: [{ kind, reference: message.id }], messageId };
}

function unshown(reference: string, messageId: string): EventContent {
  return { kind: 'media', media: [{ kind: 'other', reference, type: 'unshown' }], messageId };
}

/** A file is asked for by the id of its message. Undefined for what carries none. */
function kindOf(message: Message): MediaReference['kind'] | undefined {
  const { Type } = message.wechaty.Message;
  const kinds = new Map<unknown, MediaReference['kind']>([
    [Type.Image, 'photo'],
    [Type.Audio, 'voice'],
    [Type.Video, 'video'],
    [Type.Attachment, 'document'],
    [Type.Location, 'location'],
    [Type.Contact, 'contact'],
    [Type.Url, 'other'],
    [Type.MiniProgram, 'other'],
    [Type.Emoticon, 'other'],
  ]);
  return kinds.get(message.type());
}
