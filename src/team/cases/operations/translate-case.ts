import type { TeamSettings } from '../../team-settings.ts';
import type { Case } from '../case.ts';
import { sending } from '../change.ts';
import type { Deed } from './deed.ts';
import { once } from './once.ts';
import type { Refusal } from './refusal.ts';

export type Translation = NonNullable<Case['translations']>[number];

/** More than a card can show of one case's words. */
const TRANSLATIONS_LIMIT = 40;

/** The buyer's words in the team's language; the card is shown anew with them. */
export function translated(
  before: Case,
  deed: Deed & { readonly translations: readonly Translation[] },
  settings: TeamSettings,
): Case | Refusal {
  return once(before, deed, settings, (current) => {
    const { translations = [] } = current;
    const fresh = deed.translations.filter((one) => !translations.some(({ of }) => of === one.of));
    if (fresh.length === 0) return current;
    const all = [...translations, ...fresh].slice(-TRANSLATIONS_LIMIT);
    return sending({ ...current, translations: all }, { kind: 'card' });
  });
}
