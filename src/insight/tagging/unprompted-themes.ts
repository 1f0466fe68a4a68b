import type { Locale } from '../../base/locale.ts';
import { answersInWords } from '../../core/contract/counted-as.ts';
import type { Response } from '../../core/contract/response.ts';
import type { Theme } from '../theme.ts';
import { contentWords } from '../vocabulary/content-words.ts';
import { stemOf } from '../vocabulary/stem.ts';
import { evidentThemes } from './evident-themes.ts';
import type { Tagger } from './tagger.ts';

/** What people speak of though nobody asked. */
export interface Unprompted {
  /** A topic of the tagger, or a word that it does not know. */
  readonly subject: string;
  readonly source: 'topic' | 'word';
  /** Responses that speak of it unprompted. */
  readonly responses: number;
  /** Of the responses with any free words, as part of 1. */
  readonly share: number;
  readonly quote: string;
  readonly response: string;
}

interface Mention {
  readonly key: string;
  readonly subject: string;
  readonly source: Unprompted['source'];
  readonly quote: string;
  readonly response: string;
}

/** One buyer's word is an anecdote. */
const LEAST_FOR_WORD = 2;

/**
 * Topics and words of open answers and whys whose theme no question of that response asked about,
 * the commonest first. `asked` tells the themes that a question is about; a question it does not
 * name is about nothing in particular.
 */
export function unpromptedThemes(
  responses: readonly Response[],
  asked: ReadonlyMap<string, readonly Theme[]>,
  tagger: Tagger,
): readonly Unprompted[] {
  const speakers = responses.filter((response) => textsOf(response).length > 0).length;
  const groups = new Map<string, Map<string, Mention>>();
  for (const mention of responses.flatMap((response) => mentionsIn(response, asked, tagger))) {
    const byResponse = groups.get(mention.key) ?? new Map<string, Mention>();
    if (!byResponse.has(mention.response)) byResponse.set(mention.response, mention);
    groups.set(mention.key, byResponse);
  }
  return [...groups.values()]
    .flatMap((mentions) => unprompted([...mentions.values()], speakers))
    .sort(
      (one, other) => other.responses - one.responses || (one.subject < other.subject ? -1 : 1),
    );
}

function unprompted(mentions: readonly Mention[], speakers: number): readonly Unprompted[] {
  const [first] = mentions;
  if (first === undefined) return [];
  if (first.source === 'word' && mentions.length < LEAST_FOR_WORD) return [];
  const subjects = mentions.map(({ subject }) => subject);
  const subject = subjects.reduce((short, one) => (one.length < short.length ? one : short));
  const { source, quote, response } = first;
  const count = mentions.length;
  return [{ subject, source, responses: count, share: count / speakers, quote, response }];
}

function mentionsIn(
  response: Response,
  asked: ReadonlyMap<string, readonly Theme[]>,
  tagger: Tagger,
): readonly Mention[] {
  const prompted = new Set(response.answers.flatMap(({ question }) => asked.get(question) ?? []));
  return textsOf(response).flatMap((text) => {
    const tags = tagger.tag(text, response.locale);
    const evident = evidentThemes(tags).themes;
    const own = { quote: text, response: response.id };
    const topics = tags.listed
      .filter(({ theme }) => evident.includes(theme) && !prompted.has(theme))
      .flatMap(({ theme, topics: found }) => (found.length > 0 ? found : [theme]))
      .map((subject) => ({ key: `topic ${subject}`, subject, source: 'topic' as const, ...own }));
    const known = tags.listed.flatMap(({ matches }) => matches).join(' ');
    return [...topics, ...unknownWords(text, known, tags.locale, own)];
  });
}

function unknownWords(
  text: string,
  known: string,
  locale: Locale,
  own: Pick<Mention, 'quote' | 'response'>,
): readonly Mention[] {
  const stems = new Set(contentWords(known, locale).map((word) => stemOf(word, locale)));
  return contentWords(text, locale)
    .map((word) => ({ word, stem: stemOf(word, locale) }))
    .filter(({ stem }) => !stems.has(stem))
    .map(({ word, stem }) => ({
      key: `word ${locale} ${stem}`,
      subject: word,
      source: 'word' as const,
      ...own,
    }));
}

function textsOf({ answers, chains }: Response): readonly string[] {
  const whys = chains.flatMap(({ links }) =>
    links.map(({ answer, example }) => [answer, example ?? ''].join('\n').trim()),
  );
  const said = answersInWords(answers).map(({ raw }) => raw);
  return [...said, ...whys.filter((text) => text !== '')];
}
