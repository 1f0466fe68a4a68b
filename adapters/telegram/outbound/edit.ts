import type { Api } from 'grammy';
import { callFault } from './call-fault.ts';
import { isUnchangeable, isUnmodified } from './edit-fault.ts';
import { entitiesOf, type Part } from './render.ts';

/** Puts the part in the place of an own message; false where that cannot be changed any more. */
export async function replace(
  { api }: { readonly api: Api },
  { chat, messageId }: { readonly chat: number; readonly messageId: number },
  { text, entities, keyboard = { inline_keyboard: [] } }: Part,
): Promise<boolean> {
  if (!Number.isSafeInteger(messageId)) return false;
  try {
    await api.editMessageText(chat, messageId, text, {
      ...entitiesOf({ entities }),
      reply_markup: keyboard,
      link_preview_options: { is_disabled: true },
    });
    return true;
  } catch (error) {
    const fault = callFault(error);
    if (isUnmodified(fault)) return true;
    if (isUnchangeable(fault)) return false;
    throw error;
  }
}
