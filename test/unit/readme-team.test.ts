import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTeamSettings } from '../../src/team/read-team-settings.ts';
import { COMMANDS } from '../../src/team/staff/commands.ts';
import { TeamSettings } from '../../src/team/team-settings.ts';
import { commandTexts } from '../../src/team/words/command-texts.ts';
import en from '../../src/team/words/en.ts';

const SECTION = readFileSync('src/team/README.md', 'utf8');
const [, EXAMPLE = ''] = /```json\n([\s\S]*?)\n```/.exec(SECTION) ?? [];

/** Said of it where the questionnaire is: no part of a team decides it. */
const ELSEWHERE = ['verification'];

describe('the README of the team', () => {
  it.each(COMMANDS)('has /$name as it is, with who may use it', ({ name, role }) => {
    const { usage, about } = commandTexts(en, name);
    const written = usage.replaceAll('|', '\\|');
    const least = role === 'anyone' ? '' : `${role} `;
    expect(SECTION).toContain(`| \`/${written}\` | ${least}| ${about} |`);
  });

  it('has no command that there is not', () => {
    const rows = [...SECTION.matchAll(/^\| `\/(\w+)/gm)].map(([, name]) => name);
    expect(rows).toEqual(COMMANDS.map(({ name }) => name));
  });

  it('has an example of TEAM_FILE that is read without a fault and has every part', () => {
    expect(readTeamSettings(EXAMPLE)).toMatchObject({ kind: 'settings' });
    const given: unknown = JSON.parse(EXAMPLE);
    const parts = Object.keys(TeamSettings.shape).filter((part) => !ELSEWHERE.includes(part));
    expect(Object.keys(Object(given)).sort()).toEqual(parts.sort());
  });

  it('tells what each part of it does', () => {
    for (const part of Object.keys(Object(JSON.parse(EXAMPLE)))) {
      expect(SECTION).toMatch(new RegExp(`^\\| \`${part}[.\`]`, 'm'));
    }
  });
});

describe('the sample team', () => {
  it('is read without a fault', () => {
    const sample = readFileSync('scripts/sample/team.json', 'utf8');
    expect(readTeamSettings(sample)).toMatchObject({ kind: 'settings' });
  });
});
