import { answersInWords } from '../../core/contract/counted-as.ts';
import type { Response } from '../../core/contract/response.ts';
import { countsOf } from '../metrics/counts.ts';
import type { Report } from '../report/report-shape.ts';
import type { Tally, ThemeTally } from '../tally/tally.ts';
import { ThemeSum } from '../tally/theme-sum.ts';
import { SENTIMENTS, type Tagger } from './tagger.ts';

type Words = Report['words'];

/** What buyers' own words speak of, the most frequent theme first. */
export function spokenThemes({ speakers, themes, sentiments }: Tally): Words {
  return {
    responses: speakers,
    themes: themes
      .map((theme) => ({
        theme: theme.theme,
        responses: theme.responses,
        share: theme.responses / speakers,
        sentiments: { ...theme.sentiments },
      }))
      .sort((one, other) => other.responses - one.responses),
    sentiments: { ...sentiments },
  };
}

/**
 * What one response speaks of: in open answers and why chains, not in the words next to a score. A
 * theme counts once, however often it is spoken of; each text that speaks of it counts as it feels.
 */
export function themesOf(
  response: Response,
  tagger: Tagger,
): Pick<Tally, 'speakers' | 'themes' | 'sentiments'> {
  const tagged = textsOf(response).map((text) => tagger.tag(text, response.locale));
  const themes = new ThemeSum();
  for (const tags of tagged)
    themes.add(tags.themes.map(({ theme }) => once(theme, tags.sentiment)));
  return {
    speakers: tagged.length > 0 ? 1 : 0,
    themes: themes.total().map((theme) => ({ ...theme, responses: 1 })),
    sentiments: countsOf(
      SENTIMENTS,
      tagged.map(({ sentiment }) => sentiment),
    ),
  };
}

function once(theme: ThemeTally['theme'], sentiment: (typeof SENTIMENTS)[number]): ThemeTally {
  return { theme, responses: 1, sentiments: countsOf(SENTIMENTS, [sentiment]) };
}

function textsOf({ answers, chains }: Response): readonly string[] {
  const links = chains.flatMap((chain) => chain.links);
  return [
    ...answersInWords(answers).map(({ raw }) => raw),
    ...links.map(({ answer, example }) => [answer, example ?? ''].join('\n')),
  ].filter((text) => text.trim() !== '');
}
