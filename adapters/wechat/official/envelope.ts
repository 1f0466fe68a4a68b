import { createDecipheriv } from 'node:crypto';

/*
 * What is inside: 16 random bytes, the length of the message in 4 bytes, the message, the AppID,
 * and padding up to a multiple of 32. Written here because the vendor's package takes wrong padding
 * for no padding, and leaves the AppID to its caller.
 */
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;
const CIPHER_BLOCK_BYTES = 16;
const PADDED_BLOCK_BYTES = 32;

/** The message within; undefined for whatever is not sealed with this key for this account. */
export function openEnvelope(sealed: string, key: Buffer, appId: string): string | undefined {
  const padded = decrypted(sealed, key);
  const content = padded && withoutPadding(padded);
  if (content === undefined || content.length < RANDOM_BYTES + LENGTH_BYTES) return undefined;

  const begin = RANDOM_BYTES + LENGTH_BYTES;
  const end = begin + content.readUInt32BE(RANDOM_BYTES);
  if (end > content.length || content.toString('utf8', end) !== appId) return undefined;
  return content.toString('utf8', begin, end);
}

function decrypted(sealed: string, key: Buffer): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(sealed)) return undefined;
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length === 0 || bytes.length % CIPHER_BLOCK_BYTES !== 0) return undefined;

  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, CIPHER_BLOCK_BYTES));
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

/** Every byte of the padding says how long it is. */
function withoutPadding(padded: Buffer): Buffer | undefined {
  const count = padded.at(-1) ?? 0;
  if (count < 1 || count > PADDED_BLOCK_BYTES || count > padded.length) return undefined;
  const padding = padded.subarray(padded.length - count);
  return padding.every((byte) => byte === count) ? padded.subarray(0, -count) : undefined;
}
