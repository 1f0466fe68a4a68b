import { z } from 'zod';

/** What we read of Telegram's updates; everything else in them is dropped unread. */

const fileId = z.string().min(1).max(1_000);
const sizeBytes = z.number().int().nonnegative().optional();
const mediaType = z.string().max(200).optional();
const shortText = z.string().max(300).optional();

const User = z.object({
  id: z.int(),
  is_bot: z.boolean(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  language_code: z.string().max(35).optional(),
});
export type User = z.infer<typeof User>;

const Chat = z.object({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
});
export type Chat = z.infer<typeof Chat>;

const File = z.object({
  file_id: fileId,
  file_size: sizeBytes,
  file_name: shortText,
  mime_type: mediaType,
});
export type File = z.infer<typeof File>;

const Sticker = z.object({ file_id: fileId, file_size: sizeBytes, emoji: shortText });

const Location = z.object({ latitude: z.number(), longitude: z.number() });

const Contact = z.object({
  phone_number: z.string().max(100),
  first_name: z.string().max(200),
  last_name: z.string().max(200).optional(),
});

const Answered = z.object({ message_id: z.int() });

export type Message = z.infer<typeof Message>;
export const Message = z.object({
  message_id: z.int(),
  date: z.int(),
  edit_date: z.int().optional(),
  chat: Chat,
  from: User.optional(),
  /** The group or channel in whose name somebody speaks. */
  sender_chat: z.object({ id: z.int() }).optional(),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  reply_to_message: Answered.optional(),
  /** What was sent together has one. */
  media_group_id: z.string().max(200).optional(),
  text: z.string().max(20_000).optional(),
  caption: z.string().max(20_000).optional(),
  photo: z.array(File).optional(),
  voice: File.optional(),
  audio: File.optional(),
  video: File.optional(),
  video_note: File.optional(),
  animation: File.optional(),
  document: File.optional(),
  sticker: Sticker.optional(),
  location: Location.optional(),
  venue: z.object({ title: z.string().max(300), location: Location }).optional(),
  contact: Contact.optional(),
  dice: z.unknown().optional(),
  poll: z.unknown().optional(),
  story: z.unknown().optional(),
  game: z.unknown().optional(),
  migrate_to_chat_id: z.int().optional(),
});

const PressedButton = z.object({
  text: z.string().max(200),
  callback_data: z.string().max(64).optional(),
});

const CallbackQuery = z.object({
  id: z.string().max(200),
  from: User,
  /** Absent for a message sent by way of another bot; without text where it is too old. */
  message: z
    .object({
      message_id: z.int(),
      chat: Chat,
      message_thread_id: z.int().optional(),
      is_topic_message: z.boolean().optional(),
      reply_to_message: Answered.optional(),
      text: z.string().max(20_000).optional(),
      reply_markup: z.object({ inline_keyboard: z.array(z.array(PressedButton)) }).optional(),
    })
    .optional(),
  data: z.string().max(64).optional(),
});

export type MemberChange = z.infer<typeof MemberChange>;
export const MemberChange = z.object({
  chat: Chat,
  from: User,
  date: z.int(),
  new_chat_member: z.object({ status: z.string() }),
});

export type Update = z.infer<typeof Update>;
export const Update = z.object({
  update_id: z.int().nonnegative(),
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: CallbackQuery.optional(),
  my_chat_member: MemberChange.optional(),
});

/** The kinds we ask Telegram for; it would leave some of them out by default. */
export const UPDATE_KINDS = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const;
