import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readTalk } from './read-talk.ts';
import { talkPicture } from './talk-picture.tsx';

/** A recorded talk that every change is replayed against: so the picture shows what the program says. */
const TALK = fileURLToPath(
  new URL('../../test/conversations/en-failure.talk.txt', import.meta.url),
);

/** From the first question to the second why. */
const PART = { from: 2, to: 9 };

/** The conversation of the README, as an SVG. */
export async function readmeTalk(): Promise<string> {
  const { lines } = readTalk(await readFile(TALK, 'utf8'));
  return talkPicture(lines.slice(PART.from, PART.to));
}
