import type { ChatLine } from '../../adapters/web/wire.ts';
import { DAY_MS } from '../../src/base/instant.ts';
import { invite } from '../../src/programme/invite.ts';
import type { Buyer } from '../sample/buyer.ts';
import type { Demo } from './open-demo.ts';
import { playBuyer } from './play-buyer.ts';
import { progress } from './progress.ts';

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
