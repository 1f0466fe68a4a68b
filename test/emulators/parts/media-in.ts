import type { InboundEvent } from '../../../src/core/contract/event.ts';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';

/** The newest file in these events. */
export function mediaIn(events: readonly InboundEvent[]): MediaReference {
  const found = events.flatMap(({ content }) => (content.kind === 'media' ? content.media : []));
  const newest = found.at(-1);
  if (newest === undefined) throw new Error('Nobody sent a file');
  return newest;
}
