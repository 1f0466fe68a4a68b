import { ProtocolError } from './message.ts';

export const MAX_MESSAGE_BYTES = 48_000_000;
const MIN_MESSAGE_BYTES = 16;

/** Cuts the stream of one connection into messages, without copying what came in one piece. */
export class FrameReader {
  private parts: Buffer[] = [];
  private heldBytes = 0;

  /** Throws ProtocolError as soon as a length cannot be right, before anything is held for it. */
  push(chunk: Buffer): Buffer[] {
    this.parts.push(chunk);
    this.heldBytes += chunk.length;
    const messages: Buffer[] = [];
    for (let message = this.next(); message !== undefined; message = this.next()) {
      messages.push(message);
    }
    return messages;
  }

  private next(): Buffer | undefined {
    if (this.heldBytes < 4) return undefined;
    const length = this.lengthOfNext();
    if (length < MIN_MESSAGE_BYTES || length > MAX_MESSAGE_BYTES) {
      throw new ProtocolError(`a message claims to have ${length} bytes`);
    }
    if (this.heldBytes < length) return undefined;
    const held = this.joined();
    this.parts = held.length > length ? [held.subarray(length)] : [];
    this.heldBytes -= length;
    return held.subarray(0, length);
  }

  private lengthOfNext(): number {
    const [first] = this.parts;
    const head = first !== undefined && first.length >= 4 ? first : this.joined();
    return head.readInt32LE(0);
  }

  private joined(): Buffer {
    const [first] = this.parts;
    if (this.parts.length === 1 && first !== undefined) return first;
    const joined = Buffer.concat(this.parts);
    this.parts = [joined];
    return joined;
  }
}
