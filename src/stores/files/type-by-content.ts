import { fileTypeFromBuffer } from 'file-type';
import { UNKNOWN_TYPE } from '../../core/contract/kept-file.ts';

/** What buyers send of goods and papers, and nothing that a browser would run. */
const RECOGNISED: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/heic',
  'audio/ogg',
  'audio/mpeg',
  'audio/x-m4a',
  'audio/amr',
  'audio/wav',
  'video/mp4',
  'video/quicktime',
  'video/3gpp',
  'application/pdf',
  'application/zip',
  // Old Word and Excel files share one container.
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

/** The same type under another of its names. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'audio/vnd.wave': 'audio/wav',
  'audio/opus': 'audio/ogg',
  'audio/mp4': 'audio/x-m4a',
  'image/heif': 'image/heic',
};

/**
 * The media type that the bytes themselves show, whatever their name or their sender says. The file
 * is never decoded. HTML, SVG and all that is not on the list is `application/octet-stream`.
 */
export async function typeByContent(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found === undefined) return isPlainText(bytes) ? 'text/plain' : UNKNOWN_TYPE;
  const [name = ''] = found.mime.split(';');
  const type = ALSO_CALLED[name] ?? name;
  return RECOGNISED.has(type) ? type : UNKNOWN_TYPE;
}

/** So much of a text is looked at. */
const HEAD_BYTES = 65_536;
const MARKUP = /<\s*[!?/a-z]/iu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds.
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f]/u;

/** UTF-8 without control characters and without a tag: a list, a table of commas, a note. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const head = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, HEAD_BYTES), {
      stream: true,
    });
    return !NO_TEXT.test(head) && !MARKUP.test(head);
  } catch {
    return false;
  }
}
