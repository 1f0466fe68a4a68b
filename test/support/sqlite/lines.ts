import { collection } from '../../../src/store/port/collection.ts';

interface Line {
  readonly _id: string;
  readonly version: number;
  readonly stamp: string;
  readonly at: number;
  readonly words: readonly string[];
  readonly text: string;
}

/** What the programs of these tests write: with an index of each kind. */
export const LINES = collection<Line>()({
  name: 'lines',
  indexes: [
    { members: ['at'] },
    { members: ['stamp'], unique: true },
    { members: ['words'], each: true },
  ],
  personal: 'nothing',
});

export function line(key: string, version: number, length = 2_000): Line {
  const stamp = `${key}-${version}`;
  return { _id: key, version, stamp, at: version, words: ['a', key], text: 'x'.repeat(length) };
}
