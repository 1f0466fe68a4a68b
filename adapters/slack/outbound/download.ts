import type { WebClient } from '@slack/web-api';
import { type CarriedFile, FileGone } from '../../../src/core/contract/channel.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { bringFile, FileNotThere } from '../../parts/bring-file.ts';
import { callFault } from './call-fault.ts';
import { isFileHost } from './file-host.ts';

export interface DownloadTools {
  readonly client: WebClient;
  readonly apiUrl: string;
  readonly botToken: string;
}

/** Who may not read a file is asked to log in. */
const LOGIN_PAGE = 'text/html';
/** What Slack says of a file that it has no longer. */
const GONE = ['file_not_found', 'file_deleted'];

/** Rejects with FileTooLarge, FileGone or FileNotThere. */
export async function download(
  tools: DownloadTools,
  media: MediaReference,
  limitBytes: number,
): Promise<CarriedFile> {
  const url = await addressOf(tools, media);
  const headers = { authorization: `Bearer ${tools.botToken}` };
  return await bringFile(media, limitBytes, { url, headers, refusal: LOGIN_PAGE });
}

async function addressOf({ client, apiUrl }: DownloadTools, { reference }: MediaReference) {
  const url = await askFor(client, reference);
  if (isFileHost(url, apiUrl)) return url;
  throw new FileNotThere('The file is not at Slack');
}

async function askFor(client: WebClient, file: string): Promise<string> {
  try {
    const { file: found } = await client.files.info({ file });
    return found?.url_private ?? '';
  } catch (error) {
    const fault = callFault(error);
    const why = fault.kind === 'answered' ? fault.error : fault.kind;
    const sentence = `Slack does not say where the file is: ${why}`;
    throw GONE.includes(why) ? new FileGone(sentence) : new FileNotThere(sentence);
  }
}
