import { collect } from '../base/collect.ts';
import {
  type CarriedFile,
  type ChannelAdapter,
  FileGone,
  FileTooLarge,
  type Receipt,
  type SendContext,
} from '../core/contract/channel.ts';
import type { ChannelName } from '../core/contract/ids.ts';
import type { FileRecord } from '../core/contract/kept-file.ts';
import type { FileSource, OutboundMessage } from '../core/contract/message.ts';
import { SendError } from '../core/contract/sending/send-error.ts';
import type { CardBook, KeptFiles } from './ports.ts';

/** The largest file that messengers let a bot fetch, and that we hold in memory at once. */
const FILE_LIMIT_BYTES = 20_000_000;
const FETCH_RETRY_MS = 2_000;

export interface Carriers {
  readonly adapters: ReadonlyMap<ChannelName, ChannelAdapter>;
  readonly cards: CardBook;
  readonly files: Pick<KeptFiles, 'find' | 'open'>;
  /** Makes files that nobody sent, e.g. a chart, from their reference. */
  readonly makeFile?: Download;
}

type Download = NonNullable<ChannelAdapter['download']>;

/** The channel name of files that the program itself makes. */
export const OWN_FILES: ChannelName = 'quayside';

/** One attempt at sending a message with its files. Throws SendError, and the store's error. */
export async function deliver(
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

/** Looks for a message that may have arrived, in the place where it would be. */
export async function findArrived(
  adapter: ChannelAdapter,
  message: OutboundMessage,
  { cards }: Pick<Carriers, 'cards'>,
): Promise<Receipt | undefined> {
  if (adapter.find === undefined) return undefined;
  return await adapter.find(message, await placed(adapter, message, cards));
}

async function placed(
  adapter: ChannelAdapter,
  message: OutboundMessage,
  cards: CardBook,
): Promise<SendContext> {
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
): Promise<SendContext> {
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
  for (const source of files) {
    try {
      carried.push(...(await broughtFrom(source, carriers)));
    } catch (cause) {
      if (cause instanceof SendError) throw cause;
      const isHopeless = cause instanceof FileTooLarge;
      throw lost('A file could not be fetched', isHopeless ? 'never' : FETCH_RETRY_MS, cause);
    }
  }
  return carried;
}

/**
 * The bytes that we keep, else those of the platform. A buyer's file that is no longer available is left
 * out, so that the message about it still arrives.
 */
async function broughtFrom(
  { channel, media }: FileSource,
  carriers: Carriers,
): Promise<readonly CarriedFile[]> {
  const [record] = media.file === undefined ? [] : await carriers.files.find([media.file]);
  if (record !== undefined) return await kept(record, media.kind, carriers.files);
  const download = downloadOf(channel, carriers);
  if (download === undefined) throw lost('This channel cannot fetch its files again', 'never');
  try {
    return [await download(media, FILE_LIMIT_BYTES)];
  } catch (error) {
    if (media.file !== undefined && isGone(error)) return [];
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof FileTooLarge || error instanceof FileGone;
}

async function kept(
  record: FileRecord,
  kind: CarriedFile['kind'],
  files: Carriers['files'],
): Promise<readonly CarriedFile[]> {
  if (record.state === 'missing') return [];
  const { id, name, type } = record;
  const opened = await files.open(id);
  if (opened === undefined) return [];
  return [{ kind, name, type, bytes: Buffer.concat(await collect(opened.bytes)) }];
}

function downloadOf(channel: ChannelName, { adapters, makeFile }: Carriers): Download | undefined {
  if (channel === OWN_FILES) return makeFile;
  const adapter = adapters.get(channel);
  return adapter?.download?.bind(adapter);
}

/** A fault before anything was sent: another attempt is harmless. */
function lost(sentence: string, retryAfterMs: number | 'never', cause?: unknown): SendError {
  return new SendError(sentence, { retryAfterMs, refused: true, cause });
}

/** Stores where a card is now, and the message under it where people answer single messages. */
export async function keepPlace(
  { can }: ChannelAdapter,
  { to, card, under }: OutboundMessage,
  { messageId, thread }: Receipt,
  { cards }: Pick<Carriers, 'cards'>,
): Promise<void> {
  if (messageId === undefined || !can.threads) return;
  if (card !== undefined) {
    await cards.keep(to, card, { messageId, thread: thread ?? messageId });
  } else if (under !== undefined && thread !== undefined) {
    await cards.alias(to, under, thread);
  }
}
