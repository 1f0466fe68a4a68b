import { fill } from '../../base/text/fill.ts';
import type { MediaReference } from '../../core/contract/media-reference.ts';
import type { TeamWordKey, TeamWords } from '../words/en.ts';

/** What is counted as one kind, how one of it is called, and how several are. */
const KINDS = [
  { kinds: ['photo'], one: 'onePhoto', many: 'manyPhotos' },
  { kinds: ['voice', 'audio'], one: 'oneVoice', many: 'manyVoices' },
  { kinds: ['video'], one: 'oneVideo', many: 'manyVideos' },
  { kinds: ['document'], one: 'oneFile', many: 'manyFiles' },
  { kinds: ['location', 'contact', 'other'], one: 'oneOther', many: 'manyOthers' },
] as const satisfies readonly {
  readonly kinds: readonly MediaReference['kind'][];
  readonly one: TeamWordKey;
  readonly many: TeamWordKey;
}[];

/** E.g. "2 photos, 1 voice message"; empty for none. */
export function countedMedia(media: readonly MediaReference[], words: TeamWords): string {
  const counts = KINDS.flatMap(({ kinds, one, many }) => {
    const count = media.filter(({ kind }) => kinds.some((each) => each === kind)).length;
    return count === 0 ? [] : [fill(words[count === 1 ? one : many], { count })];
  });
  return counts.join(', ');
}
