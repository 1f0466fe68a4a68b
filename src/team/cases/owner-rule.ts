import type { Subject } from '../../core/contract/subject.ts';
import { themesInOrder } from '../../insight/tagging/chain-themes.ts';
import { memberNamed } from '../people.ts';
import type { Identity } from '../settings/identity.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { OwnedFor } from './audit-entry.ts';
import type { CaseFacts } from './case-facts.ts';

/** Whom the rules make the owner of a case, and which of them. */
export interface RuledOwner {
  readonly owner: Identity;
  readonly why: OwnedFor;
}

interface About {
  readonly subject?: Subject | undefined;
  readonly facts: Pick<CaseFacts, 'themes' | 'chains'>;
  readonly number: number;
}

/**
 * Who answers for a case: the colleague whom its shipment names, else whom its account names, else
 * by its themes. Undefined where no rule names anybody.
 */
export function ownerByRule(about: About, settings: TeamSettings): RuledOwner | undefined {
  const { shipment, account } = about.subject ?? {};
  const names = [shipment?.owner?.name, account?.owner];
  const found = names.flatMap((name) => (name && memberNamed(settings, name)) || [])[0];
  if (found !== undefined) return { owner: found.identities[0], why: 'shipment' };
  const owner = ownerByTheme(about.facts, about.number, settings);
  return owner === undefined ? undefined : { owner, why: 'theme' };
}

/**
 * Of the department of the most important theme that has one, its people in turn; undefined where
 * no department with people answers for any of the themes. Themes are those that the causes have
 * in the report: of the words, the root causes and the questions behind them.
 */
function ownerByTheme(
  { themes, chains }: About['facts'],
  number: number,
  { departments }: TeamSettings,
): Identity | undefined {
  for (const theme of themesInOrder(themes, chains)) {
    const staffed = departments.find(
      (department) =>
        department.themes.some((own) => own === theme) && department.people.length > 0,
    );
    if (staffed !== undefined) return staffed.people[number % staffed.people.length];
  }
  return undefined;
}
