import { findPair } from '../../src/app/asks/find-ask.ts';
import type { FactSources } from '../../src/asking/read-facts.ts';
import { type Deciding, readStory, type Story } from '../../src/asking/telling/story.ts';
import type { Instant } from '../../src/base/instant.ts';
import type { ProgrammeStore } from '../../src/programme/ports.ts';
import { unknownRecord } from '../../src/programme/unknown-record.ts';

interface StoryParts extends FactSources, Deciding {
  readonly programme: ProgrammeStore;
  readonly now: Instant;
}

/**
 * All that is known of the ask of a contact about a shipment, by ids, name or number; else a sentence that says
 * who or what nobody knows. Rejects with the store's errors.
 */
export async function askStory(
  contact: string,
  shipment: string,
  parts: StoryParts,
): Promise<Story | string> {
  const { programme, now } = parts;
  const meant = await findPair(programme, contact, shipment);
  const story = meant.kind === 'found' ? await readStory(parts, parts, meant, now) : undefined;
  if (story !== undefined) return story;
  if (meant.kind === 'several') return severalText(meant.pairs);
  const [person] = await programme.findMany('contacts', [contact]);
  if (meant.kind === 'unknown-shipment' && person !== undefined)
    return await unknownRecord(programme, 'shipments', shipment);
  if (meant.kind === 'unknown-shipment' || meant.kind === 'unknown-contact')
    return await unknownRecord(programme, 'contacts', contact);
  return `${shipment} did not go to the account of ${contact}`;
}

/** So many that somebody may mean are told. */
const PAIRS_SHOWN = 5;

function severalText(pairs: readonly { readonly contact: string; readonly shipment: string }[]) {
  const shown = pairs.slice(0, PAIRS_SHOWN).map((pair) => `${pair.contact} ${pair.shipment}`);
  return `${pairs.length} of them may be meant; name them by their ids: ${shown.join(', ')}`;
}
