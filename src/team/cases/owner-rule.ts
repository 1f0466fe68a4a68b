import type { Identity } from '../settings/identity.ts';
import type { TeamSettings } from '../team-settings.ts';

/**
 * Who answers for a case: of the department of its most important theme that has one, its people
 * in turn; undefined where no department with people answers for any of its themes.
 */
export function ownerByTheme(
  themes: readonly string[],
  number: number,
  { departments }: TeamSettings,
): Identity | undefined {
  for (const theme of themes) {
    const staffed = departments.find(
      (department) => department.themes.includes(theme) && department.people.length > 0,
    );
    if (staffed !== undefined) return staffed.people[number % staffed.people.length];
  }
  return undefined;
}
