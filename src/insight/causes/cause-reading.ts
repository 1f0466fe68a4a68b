import type { Locale } from '../../base/locale.ts';
import type { WhyChain } from '../../core/contract/response.ts';
import { themesOfQuestion } from '../tagging/asked-themes.ts';
import { themesOfClass } from '../tagging/class-themes.ts';
import { type Evident, evidentThemes } from '../tagging/evident-themes.ts';
import type { Tagger, Tags } from '../tagging/tagger.ts';
import type { Theme } from '../theme.ts';
import { contentWords } from '../vocabulary/content-words.ts';

type Link = WhyChain['links'][number];

/** By what words are read. */
export interface CauseReaders {
  readonly tagger: Tagger;
  /** The class of a cause that somebody can change, from the table that ends a why chain. */
  readonly causeOf: (text: string) => string | undefined;
  /** Whether an answer is a refusal, or no idea: `hard to say`. */
  readonly saysNothing: (text: string) => boolean;
}

/** What words are about, the same for every wording and language. */
export interface CauseReading {
  /** Undefined where neither words nor question name one. */
  readonly theme: Theme | undefined;
  /** A class of root causes, else as it was noted; undefined where none is named. */
  readonly rootCause: string | undefined;
}

/** The same for readings that say the same. */
export function keyOf({ theme, rootCause }: CauseReading): string {
  return `${theme ?? ''} ${rootCause ?? ''}`;
}

/** A link that says something. */
export interface ReadLink {
  readonly link: Link;
  readonly reading: CauseReading;
  /** The words that say it: the example where the answer itself was too general. */
  readonly said: string;
  /** The language in which they were read. */
  readonly locale: Locale;
}

/** The links of a chain that say something, in their order; none of `no idea` and `so so`. */
export function readLinks(
  chain: WhyChain,
  locale: Locale,
  readers: CauseReaders,
): readonly ReadLink[] {
  return chain.links.flatMap((link) => readLink(chain, link, locale, readers) ?? []);
}

/** What a chain ended in: its last answer, never an earlier one; undefined where it says nothing. */
export function readChain(
  chain: WhyChain,
  locale: Locale,
  readers: CauseReaders,
): ReadLink | undefined {
  const last = chain.links.at(-1);
  return last && readLink(chain, last, locale, readers);
}

function readLink(
  chain: WhyChain,
  link: Link,
  locale: Locale,
  readers: CauseReaders,
): ReadLink | undefined {
  const { tagger, causeOf, saysNothing } = readers;
  const words = link.example === undefined ? link.answer : `${link.answer}\n${link.example}`;
  const noted = link === chain.links.at(-1) ? notedIn(chain) : undefined;
  const rootCause = noted === undefined ? causeOf(words) : (causeOf(noted) ?? noted);
  const tags = tagger.tag(words, locale);
  const evident = evidentThemes(tags);
  const isNamed = rootCause !== undefined || evident.themes.length > 0;
  if (!isNamed && (saysNothing(words) || saysLittle(words, tags))) return undefined;
  const asked = () => themesOfQuestion(chain.dimension, tagger);
  const theme = themeOf(evident, rootCause, asked);
  const said = saidIn(link, locale, readers);
  return { link, reading: { theme, rootCause }, said, locale: tags.locale };
}

/** The root cause that a chain was ended with, in lower case. */
function notedIn({ rootCause }: WhyChain): string | undefined {
  const noted = rootCause?.normalize('NFKC').trim().toLowerCase() ?? '';
  return noted === '' ? undefined : noted;
}

function saidIn({ answer, example }: Link, locale: Locale, readers: CauseReaders): string {
  if (example === undefined || readers.causeOf(answer) !== undefined) return answer;
  const tags = readers.tagger.tag(answer, locale);
  const isGeneral = evidentThemes(tags).themes.length === 0 && saysLittle(answer, tags);
  return isGeneral ? example : answer;
}

/**
 * Words that name a theme surely decide; of several the one that fits the root cause, then the one
 * that was asked about. Else the root cause tells it, then the question, which was about something,
 * and last what the words merely mention.
 */
function themeOf(
  { themes, isSure }: Evident,
  rootCause: string | undefined,
  asked: () => readonly Theme[],
): Theme | undefined {
  const { own, usual, decides } = themesOfClass(rootCause);
  if (decides) return own[0];
  const fits = (one: Theme) => themes.includes(one);
  const sure = own.find(fits) ?? (themes.length > 1 ? asked().find(fits) : undefined) ?? themes[0];
  return (isSure ? sure : undefined) ?? own[0] ?? asked()[0] ?? usual ?? sure;
}

/** A word alone tells no more than none. */
const MOST_LITTLE = 1;

/** Whether a text has hardly a word but those of praise and blame: `could be better`. */
function saysLittle(text: string, { cues, locale }: Tags): boolean {
  const felt = new Set(cues.flatMap((cue) => contentWords(cue.text, locale)));
  const others = contentWords(text, locale).filter((word) => !felt.has(word));
  return others.length <= MOST_LITTLE;
}
