import { ROOT_CAUSE_WORDS } from '../lexicon/root-cause-tables.ts';
import { ROOT_CAUSES, type RootCause } from '../lexicon/root-cause-words.ts';
import { arabicBare } from '../text/arabic-bare.ts';
import { clip } from '../text/clip.ts';
import { type Pattern, parsePattern } from '../text/pattern-node.ts';
import { firstWords, wordsFoundAt } from '../text/word-pattern.ts';
import { type CauseClause, causeClauses, isDenied } from './cause-clauses.ts';

interface Rule {
  readonly cause: RootCause;
  readonly pattern: Pattern;
}

const RULES: readonly Rule[] = ROOT_CAUSE_WORDS.flatMap((table) =>
  ROOT_CAUSES.flatMap((cause) =>
    table[cause].map((template) => ({ cause, pattern: parsePattern(template, arabicBare) })),
  ),
);

/** Rules by what they may begin with, so that a word meets only those that begin with it. */
const BY_WORD = byFirstWord(false);
const BY_PREFIX = byFirstWord(true);
const LONGEST_PREFIX = Math.max(...[...BY_PREFIX.keys()].map((prefix) => prefix.length));

function byFirstWord(isPrefix: boolean): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of RULES) {
    const firsts = firstWords(rule.pattern).filter((first) => first.isPrefix === isPrefix);
    for (const word of new Set(firsts.map((first) => first.word))) {
      groups.set(word, [...(groups.get(word) ?? []), rule]);
    }
  }
  return groups;
}

function rulesFrom(word: string): readonly Rule[] {
  const rules = [...(BY_WORD.get(word) ?? [])];
  for (let length = Math.min(word.length, LONGEST_PREFIX); length > 0; length -= 1) {
    rules.push(...(BY_PREFIX.get(word.slice(0, length)) ?? []));
  }
  return rules;
}

const READ_GRAPHEMES = 400;
const ASKS = /[?？؟]\s*$/u;

interface Match {
  readonly cause: RootCause;
  /** The word of its clause at which it begins. */
  readonly at: number;
  readonly isDeeper: boolean;
  /** How many words of its pattern were found: the more, the more exact. */
  readonly found: number;
}

/** What stands behind `nobody told us` in its clause is what nobody told. */
function matchesIn(clause: CauseClause): readonly Match[] {
  const matches = allMatchesIn(clause);
  const untold = matches.find(({ cause }) => cause === 'communication');
  return untold === undefined ? matches : matches.filter(({ at }) => at <= untold.at);
}

function allMatchesIn({ words, isDeeper }: CauseClause): readonly Match[] {
  return words.flatMap((word, at) => {
    const matches = rulesFrom(word)
      .map(({ cause, pattern }) => ({
        cause,
        at,
        isDeeper,
        found: wordsFoundAt(pattern, words, at),
      }))
      .filter(({ found }) => found > 0);
    return matches.length > 0 && isDenied(words, at) ? [] : matches;
  });
}

/** Behind 'because' first, then the more exact pattern, then the order of the causes. */
function preferred(matches: readonly Match[]): Match | undefined {
  return [...matches].sort(
    (one, other) =>
      Number(other.isDeeper) - Number(one.isDeeper) ||
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
  return preferred(causeClauses(clip(text, READ_GRAPHEMES)).flatMap(matchesIn))?.cause;
}
