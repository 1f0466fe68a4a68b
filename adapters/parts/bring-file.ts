import { mediaTypeOf } from '../../src/base/media-type.ts';
import { type CarriedFile, FileGone, FileTooLarge } from '../../src/core/contract/channel.ts';
import { UNKNOWN_TYPE } from '../../src/core/contract/kept-file.ts';
import type { MediaReference } from '../../src/core/contract/media-reference.ts';

const TIMEOUT_MS = 30_000;
/** What a host says of a file that it has no longer. */
const GONE = [404, 410];

/** The platform does not give the file out, or could not be reached: another attempt may help. */
export class FileNotThere extends Error {
  override readonly name = 'FileNotThere';
}

export interface Whereabouts {
  readonly url: string;
  /** E.g. the token that the host wants; goes to no other host. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the file is where nobody has said so. */
  readonly otherwise?: string;
  /** What the host serves, with 200, to those who may not have the file. */
  readonly refusal?: string;
}

/**
 * Reads a file at its platform: in memory, at most `limitBytes`, from that address and no other.
 * Rejects with FileTooLarge, FileGone or FileNotThere, whose words hold nothing of the address.
 */
export async function bringFile(
  media: MediaReference,
  limitBytes: number,
  { url, headers = {}, otherwise = UNKNOWN_TYPE, refusal }: Whereabouts,
): Promise<CarriedFile> {
  if ((media.sizeBytes ?? 0) > limitBytes) throw new FileTooLarge('The file is too large');
  const response = await answerOf(url, headers);
  if (Number(response.headers.get('content-length') ?? 0) > limitBytes) {
    await response.body?.cancel();
    throw new FileTooLarge('The file is too large');
  }
  const bytes = await bytesOf(response, limitBytes);
  const said = mediaTypeOf(response.headers.get('content-type'));
  if (said !== undefined && said === refusal && said !== media.type) {
    throw new FileNotThere('The platform answered with a page instead of the file');
  }
  const served = said === UNKNOWN_TYPE ? undefined : said;
  const type = mediaTypeOf(media.type) ?? served ?? otherwise;
  return { kind: media.kind, name: media.name ?? media.kind, type, bytes };
}

async function answerOf(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  // A redirect would carry the token to another host, and us to wherever it leads.
  const options = { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) } as const;
  const response = await fetch(url, options).catch(() => undefined);
  if (response === undefined) throw new FileNotThere('The file cannot be reached');
  if (response.status === 200) return response;
  await response.body?.cancel();
  const why = `The platform does not give the file out: HTTP ${response.status}`;
  throw GONE.includes(response.status) ? new FileGone(why) : new FileNotThere(why);
}

async function bytesOf(response: Response, limitBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > limitBytes) throw new FileTooLarge('The file is too large');
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof FileTooLarge) throw error;
    throw new FileNotThere('The file broke off');
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
