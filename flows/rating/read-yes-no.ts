import { tonePhrases } from '../lexicon/tone-tables.ts';
import { clip } from '../text/clip.ts';
import { fold } from '../text/fold.ts';
import type { PhraseTable } from '../text/phrase-table.ts';
import { wordsOf } from '../text/words-of.ts';

type YesNo = 'yes' | 'no';

const TABLES: readonly (readonly [sense: YesNo | 'courtesy', phrases: PhraseTable<true>])[] = [
  ['yes', tonePhrases('yes')],
  ['no', tonePhrases('no')],
  ['courtesy', tonePhrases('courtesy')],
];

const READ_GRAPHEMES = 120;
/** Longer messages say something besides. */
const MOST_WORDS = 14;

/** Signs that people send for a word, with their skin tones. */
const SIGNS: readonly (readonly [sign: RegExp, word: string])[] = [
  [/(?:👍|👌|✅|✔|☑|🆗|💯|👏|🙌|🤝|🙆|🫡)\p{EMod}?/gu, ' yes '],
  [/(?:👎|❌|✖|🚫|🙅|⛔)\p{EMod}?/gu, ' no '],
  [/[\p{Extended_Pictographic}\p{EMod}]/gu, ' '],
];

/**
 * A message that says yes or no and nothing else, in any of our languages, with the words of
 * courtesy that people add: `sure, go ahead`, `好的，开始吧`. A no after a yes wins (`ok, but not
 * now`). Undefined for everything else: then it has to be asked.
 */
export function readYesNo(text: string): YesNo | undefined {
  const words = plainWords(text);
  if (words.length > MOST_WORDS) return undefined;
  let said: YesNo | undefined;
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at);
    if (found === undefined) return undefined;
    if (found.sense === 'yes' && said === 'no') return undefined;
    if (found.sense !== 'courtesy') said = found.sense;
    at += found.length;
  }
  return said;
}

/** What ends the first thing that a message says. */
const BREAK = /[,.;:!?،؛؟，。；：！？\n–—]/u;

/** True where a message first says no, and then why: `no, two cartons are still missing`. */
export function beginsWithNo(text: string): boolean {
  const [first = ''] = text.trim().split(BREAK, 1);
  return readYesNo(first) === 'no';
}

function plainWords(text: string): readonly string[] {
  const spelled = SIGNS.reduce(
    (current, [sign, word]) => current.replace(sign, word),
    clip(text, READ_GRAPHEMES),
  );
  return wordsOf(fold(spelled));
}

/** What the words from here on say, by the longest phrase of any table. */
function longestAt(words: readonly string[], at: number) {
  return TABLES.flatMap(([sense, phrases]) => {
    const length = phrases.longest(words, at)?.length;
    return length === undefined ? [] : [{ sense, length }];
  }).toSorted((one, other) => other.length - one.length)[0];
}
