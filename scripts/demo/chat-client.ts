import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChatLine } from '../../adapters/web/wire.ts';

const LOOK_AGAIN_MS = 40;
/** A bot that says nothing for so long has nothing more to say to this buyer. */
const SILENCE_MS = 3_000;

/** Says something through the web channel's public HTTP interface, as any browser would. */
export async function post(chat: string, body: object): Promise<void> {
  const answer = await fetch(`${chat}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), ...body }),
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
