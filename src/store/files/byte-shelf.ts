/**
 * Where the bytes of files lie. Each attempt to keep a file has a place of its own, so that a
 * half-written one is never taken for the whole, and two attempts do not write over each other.
 */
export interface ByteShelf {
  /** Resolves with the place once the bytes are durable. */
  put(key: string, bytes: Uint8Array): Promise<string>;
  /** Undefined where nothing whole lies there. */
  open(key: string, place: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Takes away whatever lies under the key, whole or half-written, but for one place. */
  clear(key: string, except?: string): Promise<void>;
}
