import { themesInOrder } from '../../insight/ports.ts';
import type { Identity } from '../settings/identity.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { CaseFacts } from './case-facts.ts';

/**
 * Who answers for a case: of the department of its most important theme that has one, its people
 * in turn; undefined where no department with people answers for any of its themes. Themes are those
 * that its causes have in the report: of its words, its root causes and the questions behind them.
 */
export function ownerByTheme(
  { themes, chains }: Pick<CaseFacts, 'themes' | 'chains'>,
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
