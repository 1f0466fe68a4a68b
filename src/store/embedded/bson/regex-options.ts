import { BsonError } from './reader.ts';

const KNOWN = 'ilmsux';

/** The options stand between the two zeros at the end of a regular expression. */
export function demandRegexOptions(bytes: Buffer, start: number, end: number): void {
  const options = bytes.toString('latin1', bytes.indexOf(0, start) + 1, end - 1);
  for (const option of options) {
    if (!KNOWN.includes(option)) throw new BsonError('a regular expression has unknown options');
  }
}
