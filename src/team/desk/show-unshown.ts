import type { ConversationId } from '../../core/contract/ids.ts';
import type { CaseReading } from '../case-service.ts';
import { type CardParts, cardFor } from './card.ts';
import { cardOf, numberOfCard, type Posting, postNotice, rankedBy } from './notice.ts';

/** So often a card is drawn again because its case has changed meanwhile. */
const DRAWN_LIMIT = 20;

/**
 * Draws in one team channel the cards for which there was no room, as their cases are now. Rejects
 * with the store's errors; the same id again shows nothing twice.
 */
export async function showUnshown(
  services: CardParts & Posting & CaseReading,
  id: string,
  channel: ConversationId,
  cards: readonly string[],
): Promise<void> {
  for (const card of cards) {
    const number = numberOfCard(card);
    if (number !== undefined) await drawCard(services, id, channel, number);
  }
}

/** A face that was drawn while its case changed could arrive after the newer one: it is drawn again. */
async function drawCard(
  services: CardParts & Posting & CaseReading,
  id: string,
  channel: ConversationId,
  number: number,
): Promise<void> {
  let shown = await services.store.load(number);
  for (let time = 0; shown !== undefined && time < DRAWN_LIMIT; time += 1) {
    const place = { card: cardOf(number), ...rankedBy(shown) };
    const face = await cardFor(shown, services);
    await postNotice(services, `${id}!${number}.${shown.version}`, channel, face, place);
    const newest = await services.store.load(number);
    if (newest?.version === shown.version) return;
    shown = newest;
  }
}
