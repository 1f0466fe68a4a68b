import type { ConversationId } from '../../core/contract/ids.ts';
import { cardFor } from './card.ts';
import type { Desk } from './desk.ts';
import { cardOf, notice, numberOfCard, rankedBy } from './notice.ts';

/** So often a card is drawn again because its case has changed meanwhile. */
const DRAWN_LIMIT = 20;

/**
 * Draws in one team channel the cards for which there was no room, as their cases are now. Rejects
 * with the store's errors; the same id again shows nothing twice.
 */
export async function showUnshown(
  desk: Desk,
  id: string,
  channel: ConversationId,
  cards: readonly string[],
): Promise<void> {
  for (const card of cards) {
    const number = numberOfCard(card);
    if (number !== undefined) await draw(desk, id, channel, number);
  }
}

/** A face that was drawn while its case changed could arrive after the newer one: it is drawn again. */
async function draw(
  desk: Desk,
  id: string,
  channel: ConversationId,
  number: number,
): Promise<void> {
  let shown = await desk.store.load(number);
  for (let time = 0; shown !== undefined && time < DRAWN_LIMIT; time += 1) {
    const place = { card: cardOf(number), ...rankedBy(shown) };
    const face = await cardFor(shown, desk);
    await notice(desk, `${id}!${number}.${shown.version}`, channel, face, place);
    const newest = await desk.store.load(number);
    if (newest?.version === shown.version) return;
    shown = newest;
  }
}
