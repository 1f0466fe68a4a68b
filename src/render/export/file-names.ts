import { createHash } from 'node:crypto';
import { fileNameOf } from '../../core/contract/file-name.ts';
import type { FileRecord, KeptFile } from '../../core/contract/kept-file.ts';
import type { MediaReference } from '../../core/contract/media-reference.ts';
import type { ShownFile } from '../../core/conversation/shown-file.ts';

/** What stands in a row for each file, by the id under which it is kept. */
export type FileNames = ReadonlyMap<string, string>;

export const NO_NAMES: FileNames = new Map();

/** Endings that fit what a file is by content; the first one where its own name has another. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/mpeg': ['mp3'],
  'audio/x-m4a': ['m4a'],
  'audio/amr': ['amr'],
  'audio/wav': ['wav'],
  'video/mp4': ['mp4'],
  'video/quicktime': ['mov'],
  'video/3gpp': ['3gp'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/x-cfb': ['doc', 'xls', 'ppt'],
  'text/plain': ['txt', 'csv'],
};
/** No program opens it by itself. */
const UNKNOWN_ENDINGS = ['bin'];
const MARK_CHARACTERS = 12;

/**
 * The name of a kept file in a folder: letters, digits, `.`, `-` and `_`, its beginning the same on
 * every export and different from that of every other file, its ending by content.
 */
export function exportedName({ id, name, type }: KeptFile, kind: MediaReference['kind']): string {
  const mark = createHash('sha256').update(id).digest('hex').slice(0, MARK_CHARACTERS);
  const [, stem = '', said = ''] = /^(.*?)(?:\.([a-z0-9]+))?$/.exec(
    fileNameOf({ kind, name, type }),
  ) ?? ['', kind];
  const endings = ENDINGS[type] ?? UNKNOWN_ENDINGS;
  const ending = endings.includes(said) ? said : endings[0];
  return `${mark}-${stem}.${ending}`;
}

/** What is known of the files of a response, as rows name them. */
export function namesOf(files: readonly ShownFile[], records: readonly FileRecord[]): FileNames {
  const known = new Map(records.map((record) => [record.id, record]));
  return new Map(
    files.flatMap(({ media }) => {
      const record = media.file === undefined ? undefined : known.get(media.file);
      if (record === undefined) return [];
      const name =
        record.state === 'kept' ? exportedName(record, media.kind) : `not kept: ${record.why}`;
      return [[record.id, name] as const];
    }),
  );
}

/** The names of these files in one cell; null for none. */
export function fileCell(files: readonly ShownFile[], names: FileNames): string | null {
  const all = files.map(({ media }) => names.get(media.file ?? '') ?? media.name ?? media.kind);
  return all.length === 0 ? null : all.join('; ');
}
