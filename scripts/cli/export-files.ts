import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Response } from '../../src/core/contract/response.ts';
import type { KeptFiles } from '../../src/engine/ports.ts';
import { exportedName, type FileNames, namesOf } from '../../src/render/export/file-names.ts';

export interface NamedResponse {
  readonly response: Response;
  readonly names: FileNames;
}

/**
 * Each response with the names of its files, which are written to the folder where one is given, for
 * their owner to read. Rejects with the errors of the store and of the disk.
 */
export async function* withFiles(
  responses: AsyncIterable<Response>,
  kept: Pick<KeptFiles, 'find' | 'open'>,
  folder: string | undefined,
): AsyncIterable<NamedResponse> {
  for await (const response of responses) {
    const { files = [] } = response;
    const ids = files.flatMap(({ media }) => media.file ?? []);
    const records = ids.length === 0 ? [] : await kept.find(ids);
    if (folder !== undefined) await writeFiles(response, kept, folder);
    yield { response, names: namesOf(files, records) };
  }
}

async function writeFiles(
  { files = [] }: Response,
  kept: Pick<KeptFiles, 'open'>,
  folder: string,
): Promise<void> {
  if (files.length > 0) await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const { media } of files) {
    const opened = media.file === undefined ? undefined : await kept.open(media.file);
    if (opened === undefined) continue;
    const name = exportedName(opened.file, media.kind);
    await pipeline(opened.bytes, createWriteStream(path.join(folder, name), { mode: 0o600 }));
  }
}
