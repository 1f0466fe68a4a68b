import type { Locale } from '../core/locale.ts';
import type { WhyChain } from '../core/response.ts';
import { contentWords } from './content-words.ts';
import type { Tagger } from './tagger.ts';

type Link = WhyChain['links'][number];

/** By what words are read. */
export interface CauseReaders {
  readonly tagger: Tagger;
  /** The class of a cause that somebody can change, from the table that ends a why chain. */
  readonly causeOf: (text: string) => string | undefined;
}

/** What words say, the same for every wording and, but for `words`, every language. */
export interface CauseReading {
  readonly cause: string;
  /** By the table of causes, by a topic of the tagger, or by the content words themselves. */
  readonly source: 'cause' | 'topic' | 'words';
}

/** More words than these make every answer one of its own. */
const MOST_WORDS = 4;

/** What a chain ended in: the cause that it names, else what its last answer says. */
export function readChain(
  chain: WhyChain,
  locale: Locale,
  readers: CauseReaders,
): CauseReading | undefined {
  const named = chain.rootCause?.normalize('NFKC').trim().toLowerCase() ?? '';
  if (named !== '') return { cause: readers.causeOf(named) ?? named, source: 'cause' };
  const last = chain.links.at(-1);
  return last && readLink(last, locale, readers);
}

export function readLink(
  { answer, example }: Link,
  locale: Locale,
  { tagger, causeOf }: CauseReaders,
): CauseReading | undefined {
  const words = example === undefined ? answer : `${answer}\n${example}`;
  const cause = causeOf(words);
  if (cause !== undefined) return { cause, source: 'cause' };
  const [theme] = tagger.tag(words, locale).themes;
  if (theme !== undefined) return { cause: theme.topics[0] ?? theme.theme, source: 'topic' };
  const stems = new Set(contentWords(words, locale).map(({ stem }) => stem));
  if (stems.size === 0) return undefined;
  return { cause: [...stems].slice(0, MOST_WORDS).sort().join(' '), source: 'words' };
}
