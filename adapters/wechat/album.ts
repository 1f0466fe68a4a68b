import type { InboundEvent } from '../../src/core/contract/event.ts';

/** WeChat sends the pictures that somebody chose together one by one, and does not say so. */
const TOGETHER = ['photo', 'video'];

/** The event, as a part of what was sent within the same moments where it shows a picture. */
export function asAlbum(event: InboundEvent): InboundEvent {
  const { content } = event;
  if (content.kind !== 'media' || content.caption !== undefined) return event;
  if (!content.media.every(({ kind }) => TOGETHER.includes(kind))) return event;
  return { ...event, content: { ...content, album: 'pictures' } };
}
