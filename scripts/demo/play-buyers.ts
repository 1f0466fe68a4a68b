import type { WriteStream } from 'node:tty';
import type { ChatLine } from '../../adapters/web/wire.ts';
import { DAY_MS } from '../../src/base/instant.ts';
import { invite } from '../../src/programme/invite.ts';
import type { Buyer } from '../sample/buyer.ts';
import { type Memory, NO_MEMORY, nextReply, type Reply } from '../sample/next-reply.ts';
import { newLines, post } from './chat-client.ts';
import type { Demo } from './open-demo.ts';

/** Buyers who talk at the same time. */
const AT_ONCE = 16;

export interface Talk {
  readonly buyer: Buyer;
  readonly lines: readonly ChatLine[];
}

/** All buyers, so many at once; a bar grows as they finish. */
export async function playBuyers(
  demo: Demo,
  address: string,
  buyers: readonly Buyer[],
): Promise<readonly Talk[]> {
  const bar = progress(process.stderr, 'buyers have talked', buyers.length);
  const waiting = [...buyers];
  const talks: Talk[] = [];
  const player = async () => {
    for (let buyer = waiting.shift(); buyer !== undefined; buyer = waiting.shift()) {
      const chat = await chatOf(demo, address, buyer);
      talks.push({ buyer, lines: await playBuyer(chat, buyer) });
      bar.step();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, player));
  return talks;
}

/** Where this buyer talks; the same for every call. */
export async function chatOf(
  { app, now }: Demo,
  address: string,
  { contact, shipment }: Pick<Buyer, 'contact' | 'shipment'>,
): Promise<string> {
  const { programme, secret } = app.records;
  const wish = { contact, shipment, lifetimeMs: DAY_MS };
  const invited = await invite(programme, secret, wish, now());
  if (invited.kind === 'refused') throw new Error(invited.why);
  return `${address}/chat/${invited.token}`;
}

const BAR_WIDTH = 30;
/** Where the output is a file or a pipe: a line whenever so much more is done. */
const PLAIN_SHARE = 0.25;

/** A bar that grows in place on a terminal, and four plain lines elsewhere. */
function progress(output: WriteStream | NodeJS.WriteStream, what: string, total: number) {
  let done = 0;
  let told = 0;
  const draw = () => {
    if (output.isTTY === true) {
      const filled = Math.round((BAR_WIDTH * done) / total);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
      output.write(`\r  ${bar} ${done}/${total} ${what}${done === total ? '\n' : ''}`);
      return;
    }
    if (done < total && done < told + total * PLAIN_SHARE) return;
    told = done;
    output.write(`  ${done} of ${total} ${what}\n`);
  };
  return {
    step: () => {
      done += 1;
      draw();
    },
  };
}

/** One scripted buyer talks through the web channel's public HTTP interface, as any browser would. */
async function playBuyer(chat: string, buyer: Buyer): Promise<readonly ChatLine[]> {
  const lines: ChatLine[] = [];
  let memory: Memory = NO_MEMORY;
  await post(chat, { opened: true });
  for (;;) {
    const fresh = await newLines(chat, lines.at(-1)?.sequence ?? -1);
    lines.push(...fresh);
    const answer = nextReply(
      buyer,
      memory,
      fresh.filter(({ author }) => author !== 'buyer'),
    );
    memory = answer.memory;
    if (answer.reply.kind === 'silence')
      return [...lines, ...(await saidAfter(chat, buyer, lines))];
    await post(chat, bodyOf(answer.reply));
  }
}

/** What comes of the words that nobody asked for; nothing where the buyer has none. */
async function saidAfter(
  chat: string,
  { after }: Buyer,
  lines: readonly ChatLine[],
): Promise<readonly ChatLine[]> {
  if (after === undefined) return [];
  await post(chat, { text: after });
  return await newLines(chat, lines.at(-1)?.sequence ?? -1);
}

function bodyOf(reply: Exclude<Reply, { kind: 'silence' }>): object {
  if (reply.kind === 'text') return { text: reply.text };
  return { choice: { question: reply.question, value: reply.value } };
}
