import type { ChatLine } from '../../adapters/web/wire.ts';
import type { Buyer } from '../sample/buyer.ts';
import { type Memory, NO_MEMORY, nextReply, type Reply } from '../sample/next-reply.ts';
import { newLines, post } from './chat-client.ts';

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
