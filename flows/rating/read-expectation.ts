import type { Expectation } from '../../src/core/contract/expectation.ts';
import { EXPECTATION_LEXICON, THAN } from '../lexicon/expectation-lexicon.ts';
import { RATING_LEXICON } from '../lexicon/rating-lexicon.ts';
import { clip } from '../text/clip.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words-of.ts';

/** A comparison stands at the beginning; what comes later is a story. */
const READ_GRAPHEMES = 200;
const QUESTION = /[?？؟]/u;
/** `лучше, чем ожидалось`, `besser, als erwartet`: one comparison. */
const COMMA_WITHIN = new RegExp(`[,،]\\s*(?=(?:${THAN.join('|')})(?!\\p{L}))`, 'gu');
const CLAUSE_END = /[,.;:!。，；：！、،؛…()\n–—]+/u;
/** Words of the rating's tables that say nothing of the comparison. */
const QUIET: ReadonlySet<string> = new Set([
  'filler',
  'subject',
  'thing',
  'intensifier',
  'correction',
]);

interface Clause {
  readonly whole: readonly Expectation[];
  readonly short: readonly Expectation[];
  /** Something turns the clause around, or only wishes for it. */
  readonly isDoubtful: boolean;
  /** Something else is said in it. */
  readonly tellsMore: boolean;
}

const SILENCE: Clause = { whole: [], short: [], isDoubtful: false, tellsMore: false };

/**
 * Which of the three a buyer's words say, in any of our languages. What is negated, wished for,
 * asked back or said in two ways gives undefined: it is better to ask again than to be wrong.
 */
export function readExpectation(text: string): Expectation | undefined {
  const said = clip(text, READ_GRAPHEMES);
  if (QUESTION.test(said)) return undefined;
  const clauses = fold(said)
    .replace(COMMA_WITHIN, ' ')
    .split(CLAUSE_END)
    .flatMap((clause) => clausesIn(wordsOf(clause)));
  const first = clauses.findIndex((clause) => comparisonsIn(clause).length > 0);
  if (first === -1 || clauses.slice(first + 1).some(isBareDoubt)) return undefined;
  if (clauses.some((clause) => clause.isDoubtful && comparisonsIn(clause).length > 0)) {
    return undefined;
  }
  const [expectation, ...others] = new Set(clauses.flatMap(comparisonsIn));
  return others.length === 0 ? expectation : undefined;
}

function comparisonsIn({ whole, short, tellsMore }: Clause): readonly Expectation[] {
  return tellsMore ? whole : [...whole, ...short];
}

/** `better than expected ... not`. */
function isBareDoubt({ isDoubtful, tellsMore }: Clause): boolean {
  return isDoubtful && !tellsMore;
}

/** The clauses between punctuation signs, separated further at words such as "but". */
function clausesIn(words: readonly string[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let clause = SILENCE;
  for (let at = 0; at < words.length; ) {
    const own = EXPECTATION_LEXICON.longest(words, at);
    const rating = RATING_LEXICON.longest(words, at);
    const isOwn = own !== undefined && own.length >= (rating?.length ?? 0);
    if (!isOwn && rating?.sense.kind === 'break') {
      clauses.push(clause);
      clause = SILENCE;
    } else {
      clause = isOwn ? compared(clause, own.sense) : besides(clause, rating?.sense.kind);
    }
    at += (isOwn ? own.length : rating?.length) ?? 1;
  }
  return [...clauses, clause];
}

type Sense = NonNullable<ReturnType<typeof EXPECTATION_LEXICON.longest>>['sense'];

function compared(clause: Clause, sense: Sense): Clause {
  if (sense.kind === 'doubt') return { ...clause, isDoubtful: true };
  return { ...clause, [sense.kind]: [...clause[sense.kind], sense.expectation] };
}

function besides(clause: Clause, kind: string | undefined): Clause {
  if (kind === 'negator' || kind === 'refuser') return { ...clause, isDoubtful: true };
  // What follows a short comparison may be what is to be better: `better service`.
  const isQuiet = kind !== undefined && QUIET.has(kind) && clause.short.length === 0;
  return isQuiet ? clause : { ...clause, tellsMore: true };
}
