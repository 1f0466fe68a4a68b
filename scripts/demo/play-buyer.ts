import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChatLine } from '../../adapters/web/wire.ts';
import type { Buyer } from '../sample/buyer.ts';
import { type Memory, NO_MEMORY, nextReply, type Reply } from '../sample/next-reply.ts';

const LOOK_AGAIN_MS = 40;
/** A bot that says nothing for so long has nothing more to say to this buyer. */
const SILENCE_MS = 3_000;

/** One scripted buyer talks through the web channel's public HTTP interface, as any browser would. */
export async function playBuyer(chat: string, buyer: Buyer): Promise<readonly ChatLine[]> {
  const lines: ChatLine[] = [];
  let memory: Memory = NO_MEMORY;
  await post(chat, { opened: true });
  for (;;) {
    const heard = await newLines(chat, lines.at(-1)?.sequence ?? -1);
    lines.push(...heard);
    const answer = nextReply(
      buyer,
      memory,
      heard.filter(({ author }) => author !== 'buyer'),
    );
    memory = answer.memory;
    if (answer.reply.kind === 'silence') return lines;
    await post(chat, bodyOf(answer.reply));
  }
}

function bodyOf(reply: Exclude<Reply, { kind: 'silence' }>): object {
  if (reply.kind === 'text') return { text: reply.text };
  return { choice: { question: reply.question, value: reply.value } };
}

async function post(chat: string, body: object): Promise<void> {
  const answer = await fetch(`${chat}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), ...body }),
  });
  if (!answer.ok) throw new Error(`The chat answered ${answer.status}: ${await answer.text()}`);
}

/** What was said since, once the bot has spoken; nothing where it stays silent. */
async function newLines(chat: string, after: number): Promise<readonly ChatLine[]> {
  for (let waitedMs = 0; waitedMs < SILENCE_MS; waitedMs += LOOK_AGAIN_MS) {
    const answer = await fetch(`${chat}/messages?after=${after}`);
    const lines = linesOf(await answer.text());
    if (lines.some(({ author }) => author !== 'buyer')) return lines;
    await pause(LOOK_AGAIN_MS);
  }
  return [];
}

/** One JSON value a line. */
function linesOf(body: string): readonly ChatLine[] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ChatLine);
}
