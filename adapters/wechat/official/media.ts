import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import type { WeChatMessage } from './delivery.ts';

const NAME_UNITS = 300;
const REFERENCE_UNITS = 1_000;

/** What the message carries besides words. */
export function mediaOf(
  message: Exclude<WeChatMessage, { readonly MsgType: 'text' }>,
): MediaReference {
  switch (message.MsgType) {
    case 'image':
      return { kind: 'photo', reference: message.MediaId };
    case 'voice': {
      const type = message.Format === undefined ? {} : { type: message.Format };
      return { kind: 'voice', reference: message.MediaId, ...type };
    }
    case 'video':
    case 'shortvideo':
      return { kind: 'video', reference: message.MediaId };
    case 'location': {
      const reference = `geo:${message.Location_X},${message.Location_Y}`;
      return { kind: 'location', reference, ...named(message.Label) };
    }
    case 'link': {
      const reference = wellFormed(message.Url.slice(0, REFERENCE_UNITS));
      return { kind: 'other', reference, type: 'link', ...named(message.Title) };
    }
  }
}

function named(name: string | undefined): { name?: string } {
  return name ? { name: wellFormed(name.slice(0, NAME_UNITS)) } : {};
}
