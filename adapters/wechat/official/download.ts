import { z } from 'zod';
import { type CarriedFile, FileGone } from '../../../src/core/contract/channel.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { bringFile, FileNotThere } from '../../parts/bring-file.ts';
import type { AccessToken, TokenResult } from './access-token.ts';
import { TOKEN_REFUSED_CODES } from './api-fault.ts';

const FILES: readonly MediaReference['kind'][] = ['photo', 'voice', 'video'];

/** Where WeChat keeps videos, which it gives out by an address instead. */
const VIDEO_HOST = /(?:^|\.)qq\.com$/;

/** "invalid media_id": after three days, or never there. */
const MEDIA_UNKNOWN = 40_007;

/** WeChat says no, or where a video is, in place of a file. */
const WORDS: readonly string[] = ['application/json', 'text/plain'];
const Said = z.object({ errcode: z.int().optional(), video_url: z.string().optional() });

export interface DownloadTools {
  readonly apiUrl: string;
  readonly tokens: AccessToken;
}

/**
 * What a follower sent, as long as WeChat keeps it: three days. Rejects with FileTooLarge, FileGone
 * or FileNotThere.
 */
export async function download(
  tools: DownloadTools,
  media: MediaReference,
  limitBytes: number,
): Promise<CarriedFile> {
  if (!FILES.includes(media.kind)) throw new FileNotThere('There is no such file');
  const token = known(await tools.tokens.get());
  const first = await ask(tools, media, { token, limitBytes });
  if (first.kind === 'file') return first.file;
  if (first.kind === 'moved') return await bringVideo(tools, media, limitBytes, first.url);
  if (!TOKEN_REFUSED_CODES.includes(first.code)) throw refusal(first.code);

  const renewed = known(await tools.tokens.renew(token));
  const second = await ask(tools, media, { token: renewed, limitBytes });
  if (second.kind === 'file') return second.file;
  if (second.kind === 'moved') return await bringVideo(tools, media, limitBytes, second.url);
  throw refusal(second.code);
}

type Answer =
  | { readonly kind: 'file'; readonly file: CarriedFile }
  | { readonly kind: 'moved'; readonly url: string }
  | { readonly kind: 'refused'; readonly code: number };

async function ask(
  { apiUrl }: DownloadTools,
  media: MediaReference,
  { token, limitBytes }: { readonly token: string; readonly limitBytes: number },
): Promise<Answer> {
  const query = new URLSearchParams({ access_token: token, media_id: media.reference });
  const url = `${apiUrl}/cgi-bin/media/get?${query}`;
  const file = await bringFile(media, limitBytes, { url });
  if (!WORDS.includes(file.type)) return { kind: 'file', file };
  const said = Said.safeParse(parsed(file.bytes)).data;
  if (said?.video_url !== undefined) return { kind: 'moved', url: said.video_url };
  return { kind: 'refused', code: said?.errcode ?? 0 };
}

/** The address carries no token of ours, and leads nowhere but to WeChat. */
async function bringVideo(
  { apiUrl }: DownloadTools,
  media: MediaReference,
  limitBytes: number,
  url: string,
): Promise<CarriedFile> {
  if (!isWeChats(url, apiUrl)) throw new FileNotThere('The video is not at WeChat');
  return await bringFile(media, limitBytes, { url, otherwise: 'video/mp4' });
}

function isWeChats(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, protocol, hostname } = new URL(url);
  if (origin === new URL(apiUrl).origin) return true;
  return /^https?:$/.test(protocol) && VIDEO_HOST.test(hostname);
}

function known(result: TokenResult): string {
  if (result.kind === 'token') return result.token;
  throw new FileNotThere('WeChat gives no access token');
}

function refusal(code: number): Error {
  const why = `WeChat does not give the file out: ${code}`;
  return code === MEDIA_UNKNOWN ? new FileGone(why) : new FileNotThere(why);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
