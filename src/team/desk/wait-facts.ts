import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../base/instant.ts';
import { format } from '../../base/text/message.ts';
import type { Case } from '../cases/case.ts';
import { teamLocale } from '../words/words.ts';
import { quoted, type Wording } from './labels.ts';
import { buyerOf } from './names.ts';

/** Who waits, for how long, and since which words of theirs, as a text of the team takes it. */
export function waitFacts(
  { since, until }: { readonly since: Instant; readonly until: Instant },
  from: Case,
  wording: Wording,
) {
  return {
    buyer: buyerOf(from, wording.words),
    duration: durationText(until - since, wording.settings),
    why: whyText(from, wording),
  };
}

/** The last words that made the case; where it has none, its reason. */
function whyText(from: Case, wording: Wording): string {
  const { words } = wording;
  const text = from.facts.words.findLast((said) => said.text !== '')?.text;
  if (text === undefined)
    return format(words.locale, words.card.trigger, { trigger: words.triggers[from.trigger] });
  const translation = from.translations?.find(({ of }) => of === text)?.text;
  return format(words.locale, words.card.words, {
    words: quoted({ text, translation }, from.locale, wording, words.quote.plain),
  });
}

/** From two days on in days, from an hour on in hours; whole ones that have passed. */
function durationText(ms: number, { locale }: Wording['settings']): string {
  const [unit, unitMs] =
    UNITS.find(([, , fromMs]) => ms >= fromMs) ?? (['minute', MINUTE_MS] as const);
  return new Intl.NumberFormat(teamLocale(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(Math.max(1, Math.floor(ms / unitMs)));
}

const UNITS = [
  ['day', DAY_MS, 2 * DAY_MS],
  ['hour', HOUR_MS, HOUR_MS],
] as const;
