import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { slackManifest } from '../../../../adapters/slack/set-up/manifest.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { cardFor } from '../../../../src/team/desk/card.ts';
import type { TeamServices } from '../../../../src/team/desk/handle-team-event.ts';
import { cardButtons } from '../../../../src/team/staff/card-buttons.ts';
import { commandMenu } from '../../../../src/team/staff/command-menu.ts';
import { COMMANDS } from '../../../../src/team/staff/commands.ts';
import { handleStaffAction } from '../../../../src/team/staff/handle-staff-action.ts';
import type { StaffCommand } from '../../../../src/team/staff/team-command.ts';
import { teamWords } from '../../../../src/team/words/words.ts';
import { SLACK, TeamWorld } from '../../../support/team/team-world.ts';

const AGNES = 'slack:U0AGENT';
const MAX = 'slack:U0MANAGER';

/** What the file of a new command has. */
const SNOOZE: StaffCommand = {
  name: 'snooze',
  role: 'manager',
  run: async (rest, { by }) => [{ text: `${by.name} snoozes ${rest}` }],
  button: { place: 6, press: async (number) => [{ text: `How long shall #${number} rest?` }] },
};
const WITH_SNOOZE = [...COMMANDS, SNOOZE];

/** What the catalogue has of it. */
const SNOOZE_TEXTS = {
  en: {
    usage: 'snooze N time',
    about: 'Let a case rest for a while',
    example: '/snooze 12 2h',
    button: 'Snooze',
  },
  'zh-CN': {
    usage: 'snooze 编号 时长',
    about: '暂时搁置工单',
    example: '/snooze 12 2小时',
    button: '搁置',
  },
};

function wordsOf(locale: Locale) {
  const words = teamWords(locale);
  const snooze = SNOOZE_TEXTS[locale === 'zh-CN' ? 'zh-CN' : 'en'];
  return { ...words, commands: { ...words.commands, snooze } };
}

let world: TeamWorld;
let services: TeamServices;

beforeEach(async () => {
  world = new TeamWorld();
  services = { ...world.services, words: wordsOf('en'), buttons: cardButtons(WITH_SNOOZE) };
  await world.admit(AGNES, 'agent', 'Agnes');
  await world.admit(MAX, 'manager', 'Max');
  await world.raise({ id: 'r1', words: ['wet cartons'] });
});

let actions = 0;

/** What somebody reads who writes this in the team's channel. */
async function answerTo(by: string, text: string): Promise<string | undefined> {
  return await answered(by, { kind: 'said', text });
}

async function answered(by: string, action: Parameters<typeof handleStaffAction>[2]['action']) {
  actions += 1;
  const id = `new:${actions}`;
  await handleStaffAction(services, id, { by, channel: SLACK, action }, WITH_SNOOZE);
  return world.notices.find((notice) => notice.id === `reply:${id}.0`)?.content.text;
}

describe('a command with a file and texts of its own', () => {
  it('is understood, for those who have its role', async () => {
    expect(await answerTo(MAX, '/snooze 12 2h')).toBe('Max snoozes 12 2h');
    expect(await answerTo(AGNES, '/snooze 12 2h')).toContain(
      '/snooze needs the role manager or higher',
    );
  });

  it('stands in the help of those who may use it, and has a help of its own', async () => {
    const line = '/snooze N time – Let a case rest for a while';
    expect(await answerTo(MAX, '/help')).toContain(line);
    expect(await answerTo(AGNES, '/help')).not.toContain('snooze');
    expect(await answerTo(MAX, '/snooze --help')).toBe(
      '/snooze N time\nLet a case rest for a while\nFor example: /snooze 12 2h',
    );
  });

  it('is what somebody meant who nearly wrote it', async () => {
    expect(await answerTo(MAX, '/snoze 12')).toContain(
      'Did you mean /snooze? For example: /snooze 12 2h',
    );
  });

  it('stands in the menus of messengers, in the languages of the team', () => {
    const shown = commandMenu(WITH_SNOOZE, wordsOf).find(({ name }) => name === 'snooze');
    expect(shown).toMatchObject({
      describe: {
        en: 'Let a case rest for a while',
        'zh-CN': '暂时搁置工单',
        de: 'Let a case rest for a while',
      },
      hint: '12 2h',
    });
  });

  it("stands in Slack's manifest with a hint", () => {
    const teamCommands = commandMenu(WITH_SNOOZE, wordsOf);
    const manifest = slackManifest({ publicUrl: undefined, commands: [], teamCommands });
    expect(manifest.features.slash_commands.at(-1)).toEqual({
      command: '/snooze',
      description: 'Let a case rest for a while',
      usage_hint: '12 2h',
      should_escape: false,
    });
  });

  it('is a button of the card that can be pressed', async () => {
    const [shown] = world.cases.all();
    if (shown === undefined) throw new Error('There is no case');
    const card = await cardFor(shown, services);
    expect(card.choices?.options.map(({ label }) => label)).toEqual([
      'Claim',
      'Reply',
      'Assign',
      'Note',
      'Resolve',
      'Snooze',
    ]);
    const press = { kind: 'pressed', question: 'case:1', value: 'snooze' } as const;
    expect(await answered(MAX, press)).toBe('How long shall #1 rest?');
    expect(await answered(AGNES, press)).toContain('/snooze needs the role manager or higher');
  });
});

describe('the commands that there are', () => {
  it('are those that have a file, each of its own name', () => {
    const folder = path.resolve(import.meta.dirname, '../../../../src/team/commands');
    const files = readdirSync(folder).map((file) => path.basename(file, '.ts'));
    expect(COMMANDS.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  });
});
