import { ROOT_CAUSE_WORDS } from '../lexicon/root-cause-tables.ts';
import { arabicBare } from '../text/arabic-bare.ts';
import { fold } from '../text/fold.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import { wordsOf } from '../text/words-of.ts';

/** A part of an answer that gives one reason. */
export interface CauseClause {
  readonly words: readonly string[];
  /** Behind 'because', and so nearer to the root than what stands before it. */
  readonly isDeeper: boolean;
}

const BECAUSE = phrasesOf('because');
const DENIALS = phrasesOf('denials');

function phrasesOf(field: 'because' | 'denials'): PhraseTable<true> {
  return phraseTable(
    ROOT_CAUSE_WORDS.flatMap((table) => table[field]).map((phrase) => [phrase, true] as const),
  );
}

const SENTENCE_END = /[.!?;:\n。！？；：؛؟]+/u;

export function isDenied(words: readonly string[], at: number): boolean {
  return DENIALS.longestBefore(words, at) !== undefined;
}

function clausesIn(words: readonly string[]): readonly CauseClause[] {
  const clauses: CauseClause[] = [];
  let current: string[] = [];
  let isDeeper = false;
  let isDropped = false;
  const close = () => {
    if (!isDropped && current.length > 0) clauses.push({ words: current, isDeeper });
    current = [];
  };
  for (let at = 0; at < words.length; ) {
    const because = BECAUSE.longest(words, at)?.length ?? 0;
    if (because > 0) {
      close();
      isDeeper = true;
      isDropped = isDenied(words, at);
    } else current.push(words[at] ?? '');
    at += Math.max(1, because);
  }
  close();
  return clauses;
}

/** The reasons of an answer, without those that are denied, `not because of late booking`. */
export function causeClauses(text: string): readonly CauseClause[] {
  return fold(text)
    .split(SENTENCE_END)
    .flatMap((sentence) => clausesIn(wordsOf(sentence)))
    .map((clause) => ({ ...clause, words: clause.words.map(arabicBare) }));
}
