import { buyerPhrases } from '../lexicon/buyer-words-tables.ts';
import { coresOf } from '../text/without-politeness.ts';

const CHANGE = buyerPhrases('change');
const LEADS = buyerPhrases('changeLeads');
const TOPICS = buyerPhrases('changeTopics');
const TAILS = buyerPhrases('changeTails');
const NUMBER = /^\d{1,2}$/;

export interface AskedChange {
  /** Where in the words stands what to change; nowhere for a plain 'change'. */
  readonly of?: { readonly start: number; readonly end: number };
}

function topicIn(words: readonly string[], from: number, to: number): AskedChange | undefined {
  for (const core of coresOf(words.slice(from, to), LEADS, TAILS)) {
    const start = from + core.start;
    const end = from + core.end;
    const topic = words.slice(start, end);
    const isNumber = topic.length === 1 && NUMBER.test(topic[0] ?? '');
    if (isNumber || TOPICS.whole(topic)) return { of: { start, end } };
  }
  return undefined;
}

/** `change`, `change delivery`, `Lieferung ändern`, `修改第2题`; not `change of vessel`. */
export function askedChange(words: readonly string[]): AskedChange | undefined {
  if (CHANGE.whole(words)) return {};
  const first = CHANGE.longest(words, 0);
  const after = first && topicIn(words, first.length, words.length);
  if (after !== undefined) return after;
  const last = CHANGE.longestBefore(words, words.length);
  return last && topicIn(words, 0, words.length - last.length);
}
