import { arabicBare } from './arabic-bare.ts';
import { clip } from './clip.ts';
import { fold } from './fold.ts';
import { type Pattern, parsePattern } from './pattern-node.ts';
import { phraseTable } from './phrase-table.ts';
import { AR } from './root-cause-words/ar.ts';
import { DE } from './root-cause-words/de.ts';
import { EN } from './root-cause-words/en.ts';
import { ES } from './root-cause-words/es.ts';
import { FR } from './root-cause-words/fr.ts';
import { PT } from './root-cause-words/pt.ts';
import { ROOT_CAUSES, type RootCause } from './root-cause-words/root-cause-words.ts';
import { RU } from './root-cause-words/ru.ts';
import { ZH_CN } from './root-cause-words/zh-cn.ts';
import { firstWords, wordsFoundAt } from './word-pattern.ts';
import { wordsOf } from './words-of.ts';

interface Rule {
  readonly cause: RootCause;
  readonly pattern: Pattern;
}

const RULES: readonly Rule[] = [EN, ZH_CN, ES, PT, FR, DE, RU, AR].flatMap((table) =>
  ROOT_CAUSES.flatMap((cause) =>
    table[cause].map((template) => ({ cause, pattern: parsePattern(template) })),
  ),
);

/** Rules by the first letters of their first words, so that a word meets only those it may begin. */
const KEY_LETTERS = 2;
const RULES_BY_KEY: ReadonlyMap<string, readonly Rule[]> = byKey(RULES);

function keyOf(word: string): string {
  return word.slice(0, KEY_LETTERS);
}

function byKey(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const key of new Set(firstWords(rule.pattern).map(keyOf))) {
      groups.set(key, [...(groups.get(key) ?? []), rule]);
    }
  }
  return groups;
}

/** What stands behind 'because' is nearer to the root than what stands before it. */
const BECAUSE = phraseTable<true>([
  ['(because|since|due to|as|caused by|reason)', true],
  ['(因为|由于|原因是|是因为)', true],
  ['(porque|por que|debido a|ya que|por culpa de)', true],
  ['(pois|por causa|devido)', true],
  ['(parce|car|à cause|puisque)', true],
  ['(weil|denn|wegen|da)', true],
  ['(потому|так как|из за|поскольку)', true],
  ['(لأن|لأنهم|لأنه|لأنها|بسبب)', true],
]);
const DENIALS = phraseTable<true>([
  [
    '(not|nicht|pas|не|ليس|no|não) (because of|due to|wegen|à cause de|из за|بسبب|por|por causa de)',
    true,
  ],
  ['(not|nicht|pas|не|ليس|não foi|não é|no es|no fue|不是|并非)(因为|由于|)', true],
]);

const READ_GRAPHEMES = 600;
const ASKS = /[?？؟]\s*$/u;

interface Match {
  readonly cause: RootCause;
  readonly at: number;
  /** How many words of its pattern were found: the more, the more exact. */
  readonly found: number;
}

function matchesAt(words: readonly string[], at: number): readonly Match[] {
  const rules = RULES_BY_KEY.get(keyOf(words[at] ?? '')) ?? [];
  return rules
    .map(({ cause, pattern }) => ({ cause, at, found: wordsFoundAt(pattern, words, at) }))
    .filter(({ found }) => found > 0);
}

function matchesIn(words: readonly string[]): readonly Match[] {
  return words.flatMap((_, at) => (DENIALS.longestBefore(words, at) ? [] : matchesAt(words, at)));
}

function lastBecause(words: readonly string[]): number {
  return words.findLastIndex((_, at) => BECAUSE.longest(words, at) !== undefined);
}

/** Behind the last 'because' first, then the more exact pattern, then the order of the causes. */
function preferred(matches: readonly Match[], because: number): Match | undefined {
  const isDeeper = ({ at }: Match) => (at > because ? 1 : 0);
  return [...matches].sort(
    (one, other) =>
      isDeeper(other) - isDeeper(one) ||
      other.found - one.found ||
      ROOT_CAUSES.indexOf(one.cause) - ROOT_CAUSES.indexOf(other.cause),
  )[0];
}

/**
 * The class of a cause that an answer names and somebody can change, `they booked too late`;
 * undefined for a symptom, `it was late`, and for a question.
 */
export function rootCauseOf(text: string): RootCause | undefined {
  if (ASKS.test(text)) return undefined;
  const words = wordsOf(fold(clip(text, READ_GRAPHEMES))).map(arabicBare);
  return preferred(matchesIn(words), lastBecause(words))?.cause;
}
