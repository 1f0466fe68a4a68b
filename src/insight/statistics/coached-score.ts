import { LOCALES, type Locale } from '../../base/locale.ts';
import type { TranscriptLine } from '../../core/contract/transcript.ts';
import { type CoachedWords, LEXICON_WORDS } from '../lexicon/lexicon-words.ts';
import type { Interval } from '../metrics/interval.ts';
import { shareInterval } from '../metrics/share-interval.ts';
import { type Estimated, notEnough } from './base/estimated.ts';

/** The words by which staff asked for a score, as they stand in the message. */
export interface Coaching {
  readonly words: string;
  readonly locale: Locale;
}

/**
 * Whether a message asks for a certain score ("please give us 10", 麻烦给10分), in any of our
 * languages; undefined where it asks for any score, for ten cartons, or says that no score need be
 * good. A number only counts next to a unit of scores or at the end of the text.
 */
export function coachingIn(text: string): Coaching | undefined {
  const plain = text.normalize('NFKC').replaceAll('’', "'");
  for (const sentence of plain.split(SENTENCE_END)) {
    for (const pattern of PATTERNS) {
      const words = wordsAsking(sentence, pattern);
      if (words !== undefined) return { words, locale: pattern.locale };
    }
  }
  return undefined;
}

function wordsAsking(
  sentence: string,
  { asking, act, denial }: (typeof PATTERNS)[number],
): string | undefined {
  const found = asking.test(sentence) ? act.exec(sentence) : null;
  if (found === null) return undefined;
  const from = Math.max(0, found.index - BEFORE);
  const around = sentence.slice(from, found.index + found[0].length);
  return denial.test(around.replace(asking, ' ')) ? undefined : found[0].trim();
}

/** The first staff message, before the survey began, that asks for a score. */
export function coachedBefore(
  lines: readonly Pick<TranscriptLine, 'author' | 'at' | 'text'>[],
  startedAt: number,
): Coaching | undefined {
  const staffLines = lines.filter(({ author, at }) => author === 'staff' && at <= startedAt);
  return staffLines.map(({ text }) => coachingIn(text)).find((coaching) => coaching !== undefined);
}

export interface CoachedShare {
  readonly n: number;
  readonly count: number;
  /** As part of 1, with its 95 % interval. */
  readonly share: number;
  readonly interval: Interval | null;
}

export function coachedShare(responses: readonly boolean[]): Estimated<CoachedShare> {
  const n = responses.length;
  if (n === 0) return notEnough(0, 1);
  const count = responses.filter((isCoached) => isCoached).length;
  return { kind: 'estimated', n, count, share: count / n, interval: shareInterval(count, n) };
}

/** A decimal point or the stop of "5.0" ends no sentence. */
const SENTENCE_END = /[!?;。！？；؟\n]+|\.(?!\d)/u;
/** Characters before the act in which a denial still speaks of it. */
const BEFORE = 25;
/** Characters between the act and the score. */
const NEAR = '.{0,40}?';
const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;

const PATTERNS = LOCALES.map((locale) => {
  const words = LEXICON_WORDS[locale].coached;
  const isSpaced = locale !== 'zh-CN';
  const word = (choices: string): string => (isSpaced ? whole(choices) : `(?:${choices})`);
  return {
    locale,
    asking: new RegExp(isSpaced ? `${WORD_START}(?:${words.asking})` : words.asking, 'iu'),
    act: new RegExp(actOf(words, word), 'iu'),
    denial: new RegExp(word(words.denial), 'iu'),
  };
});

/** The act before the score or, as in German, behind it; a bare number only right after the act. */
function actOf({ rating, number, unit, top }: CoachedWords, word: (_: string) => string): string {
  const amount = String.raw`(?<![\p{N}.])(?:${number})个?[\s-]*${word(unit)}`;
  const score = `(?:${amount}|${word(top)})`;
  const bare = String.raw`${word(rating)}(?:\s*\p{L}+)?\s*(?:${number})\s*(?:[,，]|$)`;
  return `${word(rating)}${NEAR}${score}|${score}${NEAR}${word(rating)}|${bare}`;
}

function whole(choices: string): string {
  return `${WORD_START}(?:${choices})${WORD_END}`;
}
