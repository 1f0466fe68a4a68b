import type { Api } from 'grammy';
import type { CarriedFile, SendContext } from '../../../src/core/contract/channel.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { clipText } from '../../parts/clip-text.ts';
import { type FileOptions, sendFile } from './file-calls.ts';
import { entitiesOf, type Part, render, TEXT_LIMIT_UNITS } from './render.ts';

const CAPTION_LIMIT_UNITS = 1_024;

/** One message of Telegram. */
export type Piece =
  | ({ readonly kind: 'words' } & Part)
  | { readonly kind: 'file'; readonly file: CarriedFile; readonly under: Part | undefined };

/**
 * What is sent for a message, in order: its words under the first file where they fit there, else
 * before all files. A card is one message, since only one can take the place of one.
 * Throws RangeError for choices that no button can carry.
 */
export function pieces(
  message: OutboundMessage,
  { files = [], edits }: SendContext,
): readonly Piece[] {
  const isCard = message.card !== undefined || edits !== undefined;
  const text = isCard ? clipText(message.text, CARD_LIMIT_UNITS) : message.text;
  const parts = render({ ...message, text });
  const [first, ...others] = parts;
  const isCaption =
    !isCard && others.length === 0 && (first?.text.length ?? 0) <= CAPTION_LIMIT_UNITS;
  const words = isCaption && files.length > 0 ? [] : parts;
  return [
    ...words.map((part) => ({ kind: 'words' as const, ...part })),
    ...files.map((file, index) => {
      const under = isCaption && index === 0 ? first : undefined;
      return { kind: 'file' as const, file, under };
    }),
  ];
}

/** With room for the mark of a direction. */
const CARD_LIMIT_UNITS = TEXT_LIMIT_UNITS - 1;

/** Shows one piece at a place of a chat; the message's id. Rejects with the call's error. */
export type Show = (chat: number, place: FileOptions) => Promise<string>;

export function show(
  { api, uploads }: { readonly api: Api; readonly uploads: Api },
  piece: Piece,
): Show {
  return async (chat, place) => {
    const part = piece.kind === 'words' ? piece : piece.under;
    const buttons = part?.keyboard === undefined ? {} : { reply_markup: part.keyboard };
    if (piece.kind === 'file') {
      const caption = part === undefined ? {} : { caption: part.text };
      return String(
        await sendFile(uploads, chat, piece.file, { ...place, ...caption, ...buttons }),
      );
    }
    const sent = await api.sendMessage(chat, piece.text, {
      ...place,
      ...entitiesOf(piece),
      ...buttons,
      // A preview would fetch whatever a buyer's words link to.
      link_preview_options: { is_disabled: true },
    });
    return String(sent.message_id);
  };
}
