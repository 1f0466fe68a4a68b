import type { Locale } from '../core/locale.ts';
import type { Response } from '../core/response.ts';
import type { Report } from './report-shape.ts';
import { SENTIMENTS, type Sentiment, type Tagger } from './tagger.ts';
import { THEMES, type Theme } from './theme.ts';

type Words = Report['words'];
type Sentiments = Record<Sentiment, number>;
interface Tally {
  readonly responses: Set<string>;
  readonly sentiments: Sentiments;
}

/** What buyers' own words speak of: open answers and why chains, not the words beside a score. */
export function spokenThemes(responses: readonly Response[], tagger: Tagger): Words {
  const tallies = new Map<Theme, Tally>(
    THEMES.map((theme) => [theme, { responses: new Set(), sentiments: noSentiments() }]),
  );
  const overall = noSentiments();
  const speakers = new Set<string>();
  for (const { response, text, locale } of responses.flatMap(textsOf)) {
    const tags = tagger.tag(text, locale);
    speakers.add(response);
    overall[tags.sentiment] += 1;
    for (const { theme } of tags.themes) {
      const tally = tallies.get(theme);
      tally?.responses.add(response);
      if (tally) tally.sentiments[tags.sentiment] += 1;
    }
  }
  return {
    responses: speakers.size,
    themes: ranked(tallies, speakers.size),
    sentiments: overall,
  };
}

interface Text {
  readonly response: string;
  readonly text: string;
  readonly locale: Locale;
}

function textsOf({ id, locale, answers, chains }: Response): readonly Text[] {
  const open = answers.filter(({ kind, skipped }) => kind === 'open' && skipped !== true);
  const links = chains.flatMap((chain) => chain.links);
  return [
    ...open.map(({ raw }) => raw),
    ...links.map(({ answer, example }) => [answer, example ?? ''].join('\n')),
  ]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ response: id, text, locale }));
}

function ranked(tallies: ReadonlyMap<Theme, Tally>, speakers: number): Words['themes'] {
  return [...tallies]
    .filter(([, tally]) => tally.responses.size > 0)
    .map(([theme, tally]) => ({
      theme,
      responses: tally.responses.size,
      share: tally.responses.size / speakers,
      sentiments: tally.sentiments,
    }))
    .sort((one, other) => other.responses - one.responses);
}

function noSentiments(): Sentiments {
  return Object.fromEntries(SENTIMENTS.map((sentiment) => [sentiment, 0])) as Sentiments;
}
