import { angerPhrases } from '../lexicon/anger-tables.ts';
import { RATING_LEXICON } from '../lexicon/rating-lexicon.ts';
import { tonePhrases } from '../lexicon/tone-tables.ts';
import { clip } from '../text/clip.ts';
import { fold } from '../text/fold.ts';
import type { PhraseTable } from '../text/phrase-table.ts';
import {
  clauseAround,
  type Sentence,
  type Span,
  sentencesOf,
  spansOf,
  within,
} from '../text/sentence.ts';
import { isAtOthers, isLoyal, isSeasonal, isSettled } from './anger-excuses.ts';
import { READ_GRAPHEMES } from './tone-whole.ts';

const NEGATIONS = tonePhrases('negations');
const FURY = angerPhrases('fury');
const LAW = angerPhrases('law');
const VOWS = angerPhrases('vows');
const FAREWELLS = angerPhrases('farewells');
const ALONE = angerPhrases('alone');
const STRONG = angerPhrases('strong');
const HEATED = angerPhrases('heated');
const NEGATIVE = angerPhrases('negative');
const PRAISE = angerPhrases('praise');
const HARMLESS = angerPhrases('harmless');

const FURIOUS_FACES = /[🤬😡😠👿🖕]/u;
const EXCLAIMED = /[!！]\s?[!！?？]|[?？][!！]/u;
const SHOUTED = /[!！]{3}/u;

/** Fewer capital letters than this are an abbreviation, `BL`, `FCL CIF`. */
const SHOUT_LETTERS = 10;
const SHOUT_SHARE = 0.7;
/** From this position of a worded rating on, 0 to 1, a word is praise. */
const PRAISE_POSITION = 0.75;

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= SHOUT_LETTERS && capitals > (capitals + small) * SHOUT_SHARE;
}

/** The negation belongs to the same breath: `no, thieves!` takes nothing back. */
function isNegated({ words, pauses }: Sentence, { start }: Span): boolean {
  const from = Math.max(0, ...pauses.filter((pause) => pause <= start));
  return NEGATIONS.longestBefore(words.slice(from), start - from) !== undefined;
}

/** The phrases of a table that a sentence means: neither taken back nor part of something else. */
function meant(sentence: Sentence, phrases: PhraseTable<true>): readonly Span[] {
  const found = spansOf(sentence.words, phrases);
  if (found.length === 0) return found;
  const wholes = [PRAISE, HARMLESS].flatMap((table) => spansOf(sentence.words, table));
  return found.filter(
    (span) => !isNegated(sentence, span) && !wholes.some((whole) => within(span, whole)),
  );
}

/** Words of a good rating, as they are read where a score is asked. */
function goodWords(sentence: Sentence): readonly Span[] {
  const { words } = sentence;
  const spans: Span[] = [];
  for (let start = 0; start < words.length; ) {
    const found = RATING_LEXICON.longest(words, start);
    const end = start + (found?.length ?? 1);
    const isGood = found?.sense.kind === 'level' && found.sense.position >= PRAISE_POSITION;
    if (isGood && !isNegated(sentence, { start, end })) spans.push({ start, end });
    start = end;
  }
  return spans;
}

function praises(sentence: Sentence): boolean {
  const phrases = spansOf(sentence.words, PRAISE);
  return phrases.some((span) => !isNegated(sentence, span)) || goodWords(sentence).length > 0;
}

/** `our lawyer is happy with it`, but not `we have a good lawyer`: praise stands apart from him. */
function isHarmlessLaw(sentence: Sentence, law: Span): boolean {
  if (isSettled(sentence)) return true;
  return goodWords(sentence).some(({ start, end }) => end < law.start || start > law.end);
}

function isWholeClause(sentence: Sentence, span: Span): boolean {
  const { start, end } = clauseAround(sentence, span);
  return start === span.start && end === span.end;
}

/** Anger in plain words, whether or not they are shouted. */
function isFurious(sentence: Sentence): boolean {
  const has = (phrases: PhraseTable<true>, isExcused: (span: Span) => boolean) =>
    meant(sentence, phrases).some((span) => !isExcused(span));
  const atOthers = (span: Span) => isAtOthers(sentence, span);
  return (
    has(FURY, atOthers) ||
    has(LAW, (span) => isHarmlessLaw(sentence, span) || atOthers(span)) ||
    has(VOWS, (span) => isLoyal(sentence, span) || atOthers(span)) ||
    has(FAREWELLS, (span) => isSeasonal(sentence, span) || praises(sentence) || atOthers(span)) ||
    has(ALONE, (span) => !isWholeClause(sentence, span))
  );
}

/** Whether a sentence says one of the phrases of us. */
function says(sentence: Sentence, phrases: PhraseTable<true>): boolean {
  return meant(sentence, phrases).some((span) => !isAtOthers(sentence, span));
}

/** Anger by its tone: judgements that are shouted. Praise may be shouted as well. */
function isShoutedAnger(text: string, sentences: readonly Sentence[]): boolean {
  const anySays = (phrases: PhraseTable<true>) => sentences.some((one) => says(one, phrases));
  const isBad = anySays(NEGATIVE);
  if (EXCLAIMED.test(text) || isInCapitals(text)) {
    if (anySays(STRONG)) return true;
    if ((isBad || !sentences.some(praises)) && anySays(HEATED)) return true;
  }
  const onlyPraiseIsShouted = (one: Sentence) =>
    !one.isShouted || (praises(one) && !says(one, NEGATIVE));
  return isBad && SHOUTED.test(text) && !sentences.every(onlyPraiseIsShouted);
}

/** Insults, threats and shouting at us; not praise, nor what is said of other sellers. */
export function angerIn(text: string): boolean {
  if (FURIOUS_FACES.test(text)) return true;
  const sentences = sentencesOf(fold(clip(text, READ_GRAPHEMES)));
  return sentences.some(isFurious) || isShoutedAnger(text, sentences);
}

/** Words of dissatisfaction with us, mild or strong, that nothing negates. */
export function badNewsIn(text: string): boolean {
  return sentencesOf(fold(clip(text, READ_GRAPHEMES))).some((sentence) =>
    [NEGATIVE, STRONG, HEATED].some((phrases) => says(sentence, phrases)),
  );
}
