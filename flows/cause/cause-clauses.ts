import { arabicBare } from '../text/arabic-bare.ts';
import { fold } from '../text/fold.ts';
import { phraseTable } from '../text/phrase-table.ts';
import { wordsOf } from '../text/words-of.ts';

/** A part of an answer that gives one reason. */
export interface CauseClause {
  readonly words: readonly string[];
  /** Behind 'because', and so nearer to the root than what stands before it. */
  readonly isDeeper: boolean;
}

const BECAUSE = phraseTable<true>([
  ['(because of|because|since|due to|caused by|as a result of|the reason is|reason is)', true],
  ['(因为|由于|原因是|是因为)', true],
  ['(porque|por que|debido a|ya que|por culpa de|a causa de)', true],
  ['(pois|por causa de|por causa da|devido a|devido ao)', true],
  ['(parce que|parce|car|à cause de|à cause du|puisque)', true],
  ['(weil|denn|wegen)', true],
  ['(потому что|потому|так как|из за|поскольку)', true],
  ['(لأن|لأنهم|لأنه|لأنها|بسبب)', true],
]);
const DENIALS = phraseTable<true>([
  ['(not|nicht|pas|не|ليس|no|não|no es|no fue|não foi|não é|不|不是|并非)', true],
]);

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
