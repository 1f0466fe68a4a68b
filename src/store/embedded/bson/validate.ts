import { CommandError } from '../command-error.ts';
import { ELEMENT } from './element.ts';
import { MAX_DATE_MS, MAX_DEPTH } from './limits.ts';
import { BsonError, Reader } from './reader.ts';
import { demandRegexOptions } from './regex-options.ts';

/** Throws unless the whole document can be read later; cheaper than reading it now. */
export function validate(bytes: Buffer): void {
  validateFields(new Reader(bytes), 1);
}

function validateFields(reader: Reader, depth: number): void {
  if (depth > MAX_DEPTH) throw new CommandError(15, 'a document is nested too deeply');
  for (let type = reader.type(); type !== 0; type = reader.type()) {
    reader.passName();
    if (type === ELEMENT.object || type === ELEMENT.array) {
      const inner = new Reader(reader.bytes, reader.at, reader.end - 1);
      validateFields(inner, depth + 1);
      reader.at = inner.end;
      continue;
    }
    const start = reader.at;
    reader.skip(type);
    if (type === ELEMENT.date) demandDate(reader.bytes.readBigInt64LE(start));
    if (type === ELEMENT.string || type === ELEMENT.code) demandString(reader, start);
    if (type === ELEMENT.regex) demandRegexOptions(reader.bytes, start, reader.at);
  }
}

function demandString({ bytes, at }: Reader, start: number): void {
  if (at - start < 5 || bytes[at - 1] !== 0) throw new BsonError('a bad string');
}

function demandDate(ms: bigint): void {
  if (ms > MAX_DATE_MS || ms < -MAX_DATE_MS) throw new BsonError('a date is out of range');
}
