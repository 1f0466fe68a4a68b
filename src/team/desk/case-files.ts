import { format } from '../../base/text/message.ts';
import type { MediaReference } from '../../core/contract/media-reference.ts';
import type { TeamWords } from '../words/words.ts';

/** What is counted as one kind, and under which of the words. */
const KINDS = [
  { kinds: ['photo'], name: 'photo' },
  { kinds: ['voice', 'audio'], name: 'voice' },
  { kinds: ['video'], name: 'video' },
  { kinds: ['document'], name: 'file' },
  { kinds: ['location', 'contact', 'other'], name: 'other' },
] as const satisfies readonly {
  readonly kinds: readonly MediaReference['kind'][];
  readonly name: keyof TeamWords['media'];
}[];

/** E.g. "2 photos, 1 voice message"; empty for none. */
export function countedMedia(
  media: readonly MediaReference[],
  { locale, media: words }: TeamWords,
): string {
  const counts = KINDS.flatMap(({ kinds, name }) => {
    const count = media.filter(({ kind }) => kinds.some((each) => each === kind)).length;
    return count === 0 ? [] : [format(locale, words[name], { count })];
  });
  return counts.join(', ');
}
