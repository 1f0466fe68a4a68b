import { describe, expect, it } from 'vitest';
import { TEAM_COMMANDS } from '../../../src/app/team-commands.ts';
import { LOCALES } from '../../../src/base/locale.ts';

/** What messengers take as a command, and show of what it is for without cutting it off. */
const NAME = /^[a-z]{1,32}$/;
const DESCRIPTION_LIMIT_UNITS = 60;

describe("the team's commands", () => {
  it('have names of their own that every messenger takes', () => {
    const names = TEAM_COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(NAME);
  });

  it.each(LOCALES)('are described in one line, each differently, in %s', (locale) => {
    const lines = TEAM_COMMANDS.map(({ describe: inWords }) => inWords[locale]);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toMatch(/^\S.*\S$/);
      expect(line.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT_UNITS);
    }
  });
});
