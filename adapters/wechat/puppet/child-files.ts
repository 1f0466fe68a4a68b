import { FileBox } from 'file-box';
import type { Wechaty } from 'wechaty';
import type { FromChild, ToChild } from './child-messages.ts';

type Fetch = Extract<ToChild, { readonly kind: 'fetch' }>;
type SentFile = Extract<ToChild, { readonly kind: 'send' }>['files'][number];

/** For wechaty to say; from Base64, since a buffer ends the process of some puppets. */
export function fileBoxOf({ name, base64 }: SentFile): FileBox {
  return FileBox.fromBase64(base64, name);
}

/** The file of a message that wechaty still knows; rejects where the puppet cannot bring it. */
export async function fetchFile(
  bot: Pick<Wechaty, 'Message'>,
  { number, message: id, limitBytes }: Fetch,
): Promise<FromChild> {
  const message = await bot.Message.find({ id });
  if (message === undefined) return { kind: 'no-file', number, why: 'not-there' };
  const box = await message.toFileBox();
  const base64 = await box.toBase64();
  if (Buffer.byteLength(base64, 'base64') > limitBytes) {
    return { kind: 'no-file', number, why: 'too-large' };
  }
  const { name, mediaType: type } = box;
  return { kind: 'file', number, name: name.slice(0, 300), type: type.slice(0, 200), base64 };
}
