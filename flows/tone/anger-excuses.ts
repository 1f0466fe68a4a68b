import { angerPhrases } from '../lexicon/anger-tables.ts';
import {
  clauseAround,
  overlaps,
  type Sentence,
  type Span,
  spansOf,
  within,
} from '../text/sentence.ts';

const OTHERS = angerPhrases('others');
const YOU = angerPhrases('you');
const THEY = angerPhrases('they');
const ELSEWHERE = angerPhrases('elsewhere');
const SEASONS = angerPhrases('seasons');
const SETTLED = angerPhrases('settled');

/** Words that may stand between a vow and the seller that it is about. */
const MOST_WORDS_BETWEEN = 3;

/** Whether a clause names other sellers or times, and nowhere us. */
function isAboutOthers(words: readonly string[], clause: Span, hit: Span): boolean {
  const inClause = (span: Span) => within(span, clause);
  const elsewhere = spansOf(words, ELSEWHERE);
  const others = [...spansOf(words, OTHERS), ...elsewhere].filter(
    (span) => inClause(span) && !overlaps(span, hit),
  );
  const named = spansOf(words, YOU).filter(inClause);
  return others.length > 0 && named.every((you) => others.some((other) => overlaps(you, other)));
}

function namesUs(words: readonly string[], clause: Span): boolean {
  return spansOf(words, YOU).some((span) => within(span, clause));
}

/**
 * Whether fury is at somebody else: `our former supplier was a fraud`; `the competition, who are
 * thieves`; `others lied and cheated`.
 */
export function isAtOthers(sentence: Sentence, hit: Span): boolean {
  const { words } = sentence;
  const clause = clauseAround(sentence, hit);
  if (isAboutOthers(words, clause, hit)) return true;
  if (clause.start === 0 || namesUs(words, clause)) return false;
  const isAddedVerb = within(clause, hit) && !sentence.pauses.includes(clause.start);
  if (!isAddedVerb && THEY.longest(words, clause.start) === undefined) return false;
  const before = clauseAround(sentence, { start: clause.start - 1, end: clause.start });
  return isAboutOthers(words, before, hit);
}

/** A vow that keeps to us: `never buy again from anybody else`. */
export function isLoyal(sentence: Sentence, vow: Span): boolean {
  const { words } = sentence;
  const clause = clauseAround(sentence, vow);
  const us = spansOf(words, YOU);
  return spansOf(words, ELSEWHERE).some((seller) => {
    const between = Math.max(seller.start - vow.end, vow.start - seller.end);
    if (!within(seller, clause) || between > MOST_WORDS_BETWEEN) return false;
    const said = {
      start: Math.min(seller.start, vow.start),
      end: Math.max(seller.end, vow.end),
    };
    return us.every((you) => !within(you, said) || overlaps(you, seller));
  });
}

/** The last order before something that ends anyway: `this season`, `before Christmas`. */
export function isSeasonal({ words }: Sentence, farewell: Span): boolean {
  return spansOf(words, SEASONS).some((season) => !within(season, farewell));
}

/** A lawyer who has read something and has nothing against it. */
export function isSettled({ words }: Sentence): boolean {
  return spansOf(words, SETTLED).length > 0;
}
