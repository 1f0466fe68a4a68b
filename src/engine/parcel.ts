import {
  type CarriedFile,
  type ChannelAdapter,
  FileTooLarge,
  type Parcel,
  type Receipt,
  SendError,
} from '../core/channel.ts';
import type { ChannelName } from '../core/ids.ts';
import type { FileSource, OutboundMessage } from '../core/message.ts';
import type { CardBook } from './ports.ts';

/** What messengers let a bot fetch, and what we hold in memory at once for one file. */
const FILE_LIMIT_BYTES = 20_000_000;
const FETCH_RETRY_MS = 2_000;

export interface Carriers {
  readonly adapters: ReadonlyMap<ChannelName, ChannelAdapter>;
  readonly cards: CardBook;
  /** Makes files that nobody sent, e.g. a chart, from what their reference says. */
  readonly makeFile?: Download;
}

type Download = NonNullable<ChannelAdapter['download']>;

/** Stands in place of a channel where a file is made by the program itself. */
export const OWN_FILES: ChannelName = 'quayside';

/** One attempt at sending a message with what belongs to it. Throws SendError, and the store's error. */
export async function sendParcel(
  adapter: ChannelAdapter,
  message: OutboundMessage,
  carriers: Carriers,
): Promise<Receipt> {
  const { card, under, files } = message;
  if ((card ?? under) === undefined && files === undefined) return await adapter.send(message);
  const parcel = {
    ...(await placed(adapter, message, carriers.cards)),
    ...(files && { files: await fetched(files, carriers) }),
  };
  return await adapter.send(message, parcel);
}

async function placed(
  adapter: ChannelAdapter,
  message: OutboundMessage,
  cards: CardBook,
): Promise<Parcel> {
  try {
    return await placing(adapter, message, cards);
  } catch (cause) {
    throw lost('Where the card stands could not be read', FETCH_RETRY_MS, cause);
  }
}

async function placing(
  { can }: ChannelAdapter,
  { to, card, under }: OutboundMessage,
  cards: CardBook,
): Promise<Parcel> {
  if (card !== undefined && can.edits) {
    const place = await cards.find(to, card);
    return place === undefined ? {} : { edits: place.messageId, thread: place.thread };
  }
  if (under === undefined || !can.threads) return {};
  const place = await cards.find(to, under);
  return place === undefined ? {} : { thread: place.thread };
}

async function fetched(
  files: readonly FileSource[],
  carriers: Carriers,
): Promise<readonly CarriedFile[]> {
  const carried: CarriedFile[] = [];
  for (const { channel, media } of files) {
    const download = downloadOf(channel, carriers);
    if (download === undefined) throw lost('This channel cannot fetch its files again', 'never');
    try {
      carried.push(await download(media, FILE_LIMIT_BYTES));
    } catch (cause) {
      const isHopeless = cause instanceof FileTooLarge;
      throw lost('A file could not be fetched', isHopeless ? 'never' : FETCH_RETRY_MS, cause);
    }
  }
  return carried;
}

function downloadOf(channel: ChannelName, { adapters, makeFile }: Carriers): Download | undefined {
  if (channel === OWN_FILES) return makeFile;
  const adapter = adapters.get(channel);
  return adapter?.download?.bind(adapter);
}

/** Nothing was sent yet, so another attempt is harmless. */
function lost(sentence: string, retryAfterMs: number | 'never', cause?: unknown): SendError {
  return new SendError(sentence, { retryAfterMs, refused: true, cause });
}

/** Remembers where a card stands now, and what stands under it where people answer single messages. */
export async function keepPlace(
  { can }: ChannelAdapter,
  { to, card, under }: OutboundMessage,
  { messageId, thread }: Receipt,
  { cards }: Pick<Carriers, 'cards'>,
): Promise<void> {
  if (messageId === undefined || !can.threads) return;
  if (card !== undefined) {
    await cards.keep(to, card, { messageId, thread: thread ?? messageId });
  } else if (under !== undefined) {
    await cards.alias(to, under, thread ?? messageId);
  }
}
