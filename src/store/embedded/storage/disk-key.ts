/** Keys on the disk: `c` + collection for the catalogue, `d` + collection + record for documents. */
const CATALOGUE = 0x63;
const DOCUMENT = 0x64;
const WORD = 2 ** 32;

export function catalogueKey(collection: number): Buffer {
  const key = Buffer.allocUnsafe(5);
  key[0] = CATALOGUE;
  key.writeUInt32BE(collection, 1);
  return key;
}

export function documentKey(collection: number, record: number): Buffer {
  const key = Buffer.allocUnsafe(11);
  key[0] = DOCUMENT;
  key.writeUInt32BE(collection, 1);
  key.writeUInt16BE(Math.floor(record / WORD), 5);
  key.writeUInt32BE(record % WORD, 7);
  return key;
}

export type ParsedKey =
  | { readonly kind: 'catalogue'; readonly collection: number }
  | { readonly kind: 'document'; readonly collection: number; readonly record: number };

export function parseKey(key: Buffer): ParsedKey {
  const collection = key.readUInt32BE(1);
  if (key[0] === CATALOGUE) return { kind: 'catalogue', collection };
  const record = key.readUInt16BE(5) * WORD + key.readUInt32BE(7);
  return { kind: 'document', collection, record };
}
