import { BSONRegExp } from 'bson';
import type { Doc, Maybe } from '../bson/value.ts';
import { INVALID_ID, refuse } from '../command-error.ts';

export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
const TOO_LARGE = 10334;

/** What MongoDB would not store either. */
export function demandStorable(document: Doc): void {
  demandId(document.get('_id'));
}

function demandId(id: Maybe): void {
  if (Array.isArray(id)) refuse(INVALID_ID, "The '_id' value cannot be of type array");
  if (id instanceof BSONRegExp) refuse(INVALID_ID, "The '_id' value cannot be of type regex");
}

export function demandSize(bytes: Buffer): void {
  if (bytes.length <= MAX_DOCUMENT_BYTES) return;
  refuse(
    TOO_LARGE,
    `The document has ${bytes.length} bytes; at most ${MAX_DOCUMENT_BYTES} are allowed`,
  );
}
