import type { Case } from '../case.ts';
import { redrawCard } from '../change.ts';
import { once } from './once.ts';

export type Translation = NonNullable<Case['translations']>[number];

/** More than a card can show of one case's words. */
const TRANSLATIONS_LIMIT = 40;

/** The buyer's words in the team's language; the card is shown anew with them. */
export const translateCase = once<{ readonly translations: readonly Translation[] }>(
  (current, context) => {
    const { translations = [] } = current;
    const fresh = context.translations.filter(
      (one) => !translations.some(({ of }) => of === one.of),
    );
    if (fresh.length === 0) return current;
    const all = [...translations, ...fresh].slice(-TRANSLATIONS_LIMIT);
    return redrawCard({ ...current, translations: all });
  },
);
