import { isMediaType } from '../../base/media-type.ts';
import type { CarriedFile } from './channel.ts';

const STEM_UNITS = 60;

/** The ending of a file whose own name has none. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/amr': 'amr',
  'application/pdf': 'pdf',
};

/**
 * A name for the file that is safe in a header, a form and a folder, made from the one that people
 * gave it: ASCII letters, digits, `.`, `-` and `_`, no path, no leading dot; never empty.
 */
export function fileNameOf({ name, type, kind }: Omit<CarriedFile, 'bytes'>): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const [, stem = '', said] = /^(.*?)(?:\.([A-Za-z0-9]{1,8}))?$/su.exec(last) ?? [];
  const ending = said?.toLowerCase() ?? (isMediaType(type) ? ENDINGS[type] : undefined);
  const plain = stem
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, STEM_UNITS);
  return `${plain === '' ? kind : plain}${ending === undefined ? '' : `.${ending}`}`;
}
