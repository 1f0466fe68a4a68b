import type { Message } from 'grammy/types';
import type { SentFile } from './multipart.ts';
import type { World } from './world.ts';

export interface SeenButton {
  readonly label: string;
  /** What a press sends. */
  readonly data?: string;
  readonly url?: string;
}

/** One line of a chat as the people in it see it now. */
export interface SeenLine {
  readonly messageId: number;
  readonly from: 'bot' | number;
  readonly text: string;
  readonly topic?: number;
  /** The message that it answers. */
  readonly replyTo?: number;
  readonly file?: SentFile;
  readonly buttons: readonly (readonly SeenButton[])[];
}

export function transcript(world: World, chat: number): readonly SeenLine[] {
  const bot = world.server.getBotInfo().id;
  return world.server.getAllMessages(chat).map((message) => ({
    messageId: message.message_id,
    from: message.from?.id === bot ? 'bot' : (message.from?.id ?? 0),
    text: message.text ?? message.caption ?? '',
    ...(message.message_thread_id === undefined ? {} : { topic: message.message_thread_id }),
    ...(message.reply_to_message === undefined
      ? {}
      : { replyTo: message.reply_to_message.message_id }),
    ...fileOf(world, chat, message),
    buttons: buttonsOf(message),
  }));
}

function fileOf(world: World, chat: number, { message_id }: Message): { file?: SentFile } {
  const file = world.files.attachedTo(chat, message_id);
  return file === undefined ? {} : { file };
}

function buttonsOf(message: Message): readonly (readonly SeenButton[])[] {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return rows.map((row) =>
    row.map((button) => ({
      label: button.text,
      ...('callback_data' in button ? { data: button.callback_data } : {}),
      ...('url' in button ? { url: button.url } : {}),
    })),
  );
}
