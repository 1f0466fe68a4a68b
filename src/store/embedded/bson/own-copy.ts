/**
 * A copy that shares its memory with nothing: a slice would keep the whole message alive, and
 * Node's pool a page of other documents.
 */
export function ownCopy(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
