/** Records are numbered in the order of insertion; six bytes last for 2.8e14 of them. */
const BYTES = 6;
const WORD = 2 ** 32;
const scratch = Buffer.allocUnsafeSlow(BYTES);

/** The record's number as six one-byte characters that sort as the number does. */
export function recordSuffix(record: number): string {
  scratch.writeUInt16BE(Math.floor(record / WORD), 0);
  scratch.writeUInt32BE(record % WORD, 2);
  return scratch.toString('latin1', 0, BYTES);
}

export function recordOf(entry: string): number {
  let result = 0;
  for (let at = entry.length - BYTES; at < entry.length; at += 1) {
    result = result * 256 + entry.charCodeAt(at);
  }
  return result;
}
