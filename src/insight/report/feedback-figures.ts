import { FEEDBACK_MOMENTS } from '../../core/contract/feedback.ts';
import { countsOf } from '../metrics/counts.ts';
import { POLARITIES, SENTIMENTS } from '../tagging/tagger.ts';
import { THEMES } from '../theme.ts';
import type { FeedbackFigures } from './feedback-shape.ts';
import type { ToldFeedback } from './told-feedback.ts';

const MOST_QUOTES = 3;

/** What was said unasked, counted: each remark once, each person once, each opened case once. */
export function feedbackFigures(all: readonly ToldFeedback[]): FeedbackFigures {
  const opened = all.flatMap((each) => (each.case?.isOpenedByIt ? each.case.number : []));
  return {
    n: all.length,
    people: new Set(all.map(personOf)).size,
    moments: countsOf(
      [...FEEDBACK_MOMENTS, 'unknown'],
      all.map(({ feedback }) => feedback.moment ?? 'unknown'),
    ),
    sentiments: countsOf(
      SENTIMENTS,
      all.map(({ tags }) => tags.sentiment),
    ),
    themes: themesOf(all),
    casesOpened: new Set(opened).size,
    quotes: quotesOf(all),
  };
}

/** One contact may write in several places; of a stranger only the place is known. */
function personOf({ feedback: { subject, conversation } }: ToldFeedback): string {
  const contact = subject?.contact?.id;
  return contact === undefined ? `at ${conversation}` : `contact ${contact}`;
}

/** The most spoken of first, of equals in the order of themes. */
function themesOf(all: readonly ToldFeedback[]): FeedbackFigures['themes'] {
  const spoken = all.flatMap(({ tags }) => tags.themes);
  return THEMES.flatMap((theme) => {
    const about = spoken.filter((each) => each.theme === theme);
    const polarities = about.map(({ polarity }) => polarity);
    if (about.length === 0) return [];
    return { theme, n: about.length, polarities: countsOf(POLARITIES, polarities) };
  }).sort((one, other) => other.n - one.n);
}

/** The worst words of as many people, of equals the newest. */
function quotesOf(all: readonly ToldFeedback[]): FeedbackFigures['quotes'] {
  const worst = all.toSorted(
    (one, other) => one.tags.score - other.tags.score || other.feedback.at - one.feedback.at,
  );
  const people = new Map<string, ToldFeedback>();
  for (const each of worst) {
    const person = personOf(each);
    if (!people.has(person)) people.set(person, each);
  }
  return [...people.values()].slice(0, MOST_QUOTES).map(quoteOf);
}

function quoteOf({ feedback, tags, case: about }: ToldFeedback): FeedbackFigures['quotes'][number] {
  const { id, at, text, subject, speakerName } = feedback;
  return {
    id,
    at,
    text,
    sentiment: tags.sentiment,
    name: subject?.contact?.name ?? speakerName ?? null,
    account: subject?.account?.name ?? null,
    reference: subject?.shipment.reference ?? null,
    case: about?.number ?? null,
  };
}
