import type { Locale } from '../base/locale.ts';
import { readingLocale } from '../insight/vocabulary/script-locale.ts';
import { questionName, reportView, themeName } from '../render/report/report-view.ts';
import type { Labels } from '../team/desk/labels.ts';
import { teamLocale } from '../team/words/words.ts';

/** The names of the report, in the language that the team reads. */
export function labelsFor(locale: Locale): Labels {
  const read = teamLocale(locale);
  const view = reportView(read);
  const names = new Intl.DisplayNames(read, { type: 'language' });
  return {
    question: (key) => questionName(key, view),
    theme: (key) => themeName(key, view),
    languageOf: readingLocale,
    language: (spoken) => names.of(spoken.slice(0, 2)) ?? spoken,
    locale: read,
  };
}
