import { Reader } from './reader.ts';

/** The names of the top-level fields, without building any value. */
export function fieldNames(bytes: Buffer): readonly string[] {
  const reader = new Reader(bytes);
  const names: string[] = [];
  for (let type = reader.type(); type !== 0; type = reader.type()) {
    names.push(reader.name());
    reader.skip(type);
  }
  return names;
}
