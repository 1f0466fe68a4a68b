import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { showThread } from './show-thread.ts';
import type { DemoTeamChannel, TeamMessage } from './team-channel.ts';

/** Who types in the terminal; let in as an admin when the demo opens. */
const STAFF = 'Li';
const LOOK_EVERY_MS = 250;

/**
 * What is typed goes into the team's channel as Li's words, and what comes up there is printed, as far
 * as it is new. Returns what ends it.
 */
export function teamTerminal(team: DemoTeamChannel, input: Readable, output: Writable): () => void {
  const seen = new Map(team.messages.map(({ id, text }) => [id, text]));
  const isFresh = ({ id, text, author }: TeamMessage) => author !== STAFF && seen.get(id) !== text;
  const look = () => {
    const fresh = team.messages.filter(isFresh);
    for (const message of fresh) {
      seen.set(message.id, message.text);
      output.write(`${showThread([message])}\n`);
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  const lines = createInterface({ input });
  lines.on('line', (line) => {
    if (line.trim() !== '') void team.say(STAFF, line.trim());
  });
  return () => {
    clearInterval(timer);
    lines.close();
  };
}
