import type { Api } from 'grammy';
import { type CarriedFile, FileGone, FileTooLarge } from '../../../src/core/contract/channel.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { bringFile, FileNotThere } from '../../parts/bring-file.ts';
import type { BotSettings } from '../settings.ts';
import { callFault } from './call-fault.ts';

/** What Telegram makes of these whatever they were; it serves most files without a type. */
const TYPES: Partial<Readonly<Record<MediaReference['kind'], string>>> = {
  photo: 'image/jpeg',
  voice: 'audio/ogg',
  video: 'video/mp4',
};

/** Places, contacts, polls and the like have no bytes. */
const NO_FILE = /^(?:geo|tel|message):/;

/** A path below the bot's files. A server in local mode names places on its own disk. */
const PATH = /^[\w-]+(?:[./][\w-]+)*$/;

export interface DownloadTools {
  readonly api: Api;
  readonly settings: Pick<BotSettings, 'apiRoot' | 'token'>;
}

/** At most 20 MB, which is all that bots are given. Rejects with FileTooLarge, FileGone or FileNotThere. */
export async function download(
  tools: DownloadTools,
  media: MediaReference,
  limitBytes: number,
): Promise<CarriedFile> {
  if (NO_FILE.test(media.reference)) throw new FileNotThere('There is no such file');
  const path = await pathOf(tools, media.reference);
  const { apiRoot, token } = tools.settings;
  const name = media.name ?? path.split('/').at(-1) ?? media.kind;
  const url = `${apiRoot}/file/bot${token}/${path}`;
  const otherwise = TYPES[media.kind];
  const whereabouts = { url, ...(otherwise === undefined ? {} : { otherwise }) };
  return await bringFile({ ...media, name }, limitBytes, whereabouts);
}

async function pathOf({ api }: Pick<DownloadTools, 'api'>, file: string): Promise<string> {
  try {
    const { file_path: path = '' } = await api.getFile(file);
    if (PATH.test(path)) return path;
  } catch (error) {
    const { description } = callFault(error);
    if (/file is too big/i.test(description)) throw new FileTooLarge('The file is too large');
    const why = `Telegram does not say where the file is: ${description}`;
    throw /file_id/i.test(description) ? new FileGone(why) : new FileNotThere(why);
  }
  throw new FileNotThere('Telegram names a place that is none of its own');
}
