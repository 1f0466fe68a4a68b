import type { Locale } from '../../base/locale.ts';
import { evidentThemes } from '../tagging/evident-themes.ts';
import { contentWords } from '../vocabulary/content-words.ts';
import { stemOf } from '../vocabulary/stem.ts';
import type { CauseReaders, ReadLink } from './cause-reading.ts';

/** A sentence as somebody said it. */
export interface Phrase {
  readonly text: string;
  readonly locale: Locale;
  /** Chains that say so, in nearly these words. */
  readonly count: number;
}

/** A sentence of one chain, with what its words share with others of its language. */
interface Spoken {
  readonly text: string;
  readonly locale: Locale;
  readonly stems: ReadonlySet<string>;
  readonly chain: number;
}

interface Counted extends Spoken {
  readonly count: number;
}

const MOST_PHRASES = 3;
/** Of many chains so many sentences are weighed, the newest; all are counted. */
const MOST_WEIGHED = 120;
/** A sentence says what another says where it has so much of its words. */
const SAME_SHARE = 2 / 3;
/** A longer sentence is read slower than it convinces. */
const HANDY_LENGTH = 90;

/** The commonest sentences of some chains, as they were said: at most three, no two alike. */
export function commonPhrases(
  links: readonly ReadLink[],
  readers: CauseReaders,
): readonly Phrase[] {
  const spoken = links.flatMap((link, chain) => spokenIn(link, chain, readers));
  const counted = spoken
    .slice(-MOST_WEIGHED)
    .map((one): Counted => ({ ...one, count: sayersOf(one, spoken) }))
    .sort((one, other) => other.count - one.count || fullness(other) - fullness(one));
  const chosen: Counted[] = [];
  for (const one of counted) {
    if (chosen.length === MOST_PHRASES) break;
    if (!chosen.some((other) => isLike(one, other))) chosen.push(one);
  }
  return chosen.map(({ text, locale, count }) => ({ text, locale, count }));
}

/** Sentences end where a stop is followed by a space; Chinese has none behind its own. */
const BETWEEN_SENTENCES = /(?<=[.!?…؟]["”»)]?)\s+|(?<=[。！？])|\s*\n\s*/u;

/** The sentences of a link that say what it was read as; all where none does by itself. */
function spokenIn({ said, locale, reading }: ReadLink, chain: number, readers: CauseReaders) {
  const sentences = said
    .split(BETWEEN_SENTENCES)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
  const telling = sentences.filter(
    (text) =>
      (reading.rootCause !== undefined && readers.causeOf(text) === reading.rootCause) ||
      evidentThemes(readers.tagger.tag(text, locale)).themes.some((one) => one === reading.theme),
  );
  return (telling.length > 0 ? telling : sentences).map((text): Spoken => {
    const stems = new Set(contentWords(text, locale).map((word) => stemOf(word, locale)));
    return { text: withoutStop(text), locale, stems, chain };
  });
}

function withoutStop(text: string): string {
  return text.replace(/[\s.。．｡;；,，、]+$/u, '');
}

function sayersOf(one: Spoken, spoken: readonly Spoken[]): number {
  const chains = spoken.filter((other) => holds(other, one)).map(({ chain }) => chain);
  return new Set([...chains, one.chain]).size;
}

function isLike(one: Counted, other: Counted): boolean {
  return one.chain === other.chain || holds(one, other) || holds(other, one);
}

/** Whether `whole` has nearly all the words of `part`. */
function holds(whole: Spoken, part: Spoken): boolean {
  if (whole.locale !== part.locale || part.stems.size === 0) return false;
  const shared = [...part.stems].filter((stem) => whole.stems.has(stem)).length;
  return shared / part.stems.size >= SAME_SHARE;
}

function fullness({ text }: Spoken): number {
  return text.length > HANDY_LENGTH ? HANDY_LENGTH / text.length : text.length;
}
