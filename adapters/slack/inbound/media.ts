import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import type { File } from './event-body.ts';

const FILES_LIMIT = 20;

/** Files by reference: their ids at Slack, never their bytes. */
export function mediaOf(files: readonly File[]): readonly MediaReference[] {
  return files.slice(0, FILES_LIMIT).map((file) => ({
    kind: kindOf(file.mimetype ?? ''),
    reference: file.id,
    ...(file.name ? { name: wellFormed(file.name.slice(0, 300)) } : {}),
    ...(file.mimetype ? { type: wellFormed(file.mimetype.slice(0, 200)) } : {}),
    ...(file.size ? { sizeBytes: file.size } : {}),
  }));
}

function kindOf(type: string): MediaReference['kind'] {
  const [family = ''] = type.split('/');
  if (family === 'image') return 'photo';
  if (family === 'audio' || family === 'video') return family;
  return 'document';
}
