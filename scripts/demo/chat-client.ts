import { setTimeout as pause } from 'node:timers/promises';
import type { ChatLine } from '../../adapters/web/wire.ts';

/** The shortest id that the web channel takes; the store of a demo is new, and so is every number in it. */
const ID_LENGTH = 8;
const LOOK_AGAIN_MS = 40;
/** A bot that says nothing for so long has nothing more to say to this buyer. */
const SILENCE_MS = 3_000;

let posted = 0;

/** Says something through the web channel's public HTTP interface, as any browser would. */
export async function post(chat: string, body: object): Promise<void> {
  posted += 1;
  const answer = await fetch(`${chat}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: `demo-${String(posted).padStart(ID_LENGTH, '0')}`, ...body }),
  });
  if (!answer.ok) throw new Error(`The chat answered ${answer.status}: ${await answer.text()}`);
}

/** What was said since, once the bot or staff have spoken; nothing where they stay silent. */
export async function newLines(chat: string, after: number): Promise<readonly ChatLine[]> {
  for (let waitedMs = 0; waitedMs < SILENCE_MS; waitedMs += LOOK_AGAIN_MS) {
    const lines = await linesAfter(chat, after);
    if (lines.some(({ author }) => author !== 'buyer')) return lines;
    await pause(LOOK_AGAIN_MS);
  }
  return [];
}

/** Everything that was said since. */
export async function linesAfter(chat: string, after: number): Promise<readonly ChatLine[]> {
  const answer = await fetch(`${chat}/messages?after=${after}`);
  return linesOf(await answer.text());
}

/** One JSON value a line. */
function linesOf(body: string): readonly ChatLine[] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ChatLine);
}
