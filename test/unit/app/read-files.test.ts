import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAdapters } from '../../../src/app/discover.ts';
import { readFiles } from '../../../src/app/read-files.ts';
import { type Config, parseConfig } from '../../../src/app/settings/config.ts';
import { configWarnings } from '../../../src/app/settings/config-warnings.ts';
import { givenEnvironment } from '../../../src/app/settings/environment.ts';
import { teamChannelFaults } from '../../../src/app/settings/team-channel-faults.ts';

const adapters = await findAdapters();

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const at = await mkdtemp(path.join(tmpdir(), 'quayside-config-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(at, path.dirname(name)), { recursive: true });
    await writeFile(path.join(at, name), text);
  }
  return at;
}

function configOf(environment: Readonly<Record<string, string>>): Config {
  return parseConfig(environment, adapters);
}

describe('the files of an operator', () => {
  it('tell all their faults at once', async () => {
    const at = await folder({
      'questions.json': '{"scales": {"satisfaction": {"from": 1, "points": 2}}, "colour": 1}',
      'team.json': '{"lights": ',
      'calendar.json': '{"DE": {"remove": ["2026-12-24"]}}',
      'tags/en/themes.txt': '[wood]\noak\n',
      'tags/en/alarm.txt': 'x\n',
    });
    const { base } = configOf({
      QUESTIONNAIRE_FILE: path.join(at, 'questions.json'),
      TEAM_FILE: path.join(at, 'team.json'),
      CALENDAR_FILE: path.join(at, 'calendar.json'),
      TAGS_DIR: path.join(at, 'tags'),
    });
    const told = await readFiles(base).catch((error: Error) => error.message);
    expect(told).toContain('QUESTIONNAIRE_FILE: scales.satisfaction.points: 3 points or more');
    expect(told).toMatch(/QUESTIONNAIRE_FILE: .*colour/);
    expect(told).toMatch(/TEAM_FILE: .*JSON/);
    expect(told).toContain('CALENDAR_FILE: DE.remove.0: 2026-12-24 is no holiday of DE');
    expect(told).toMatch(/TAGS_DIR: .*themes\.txt: \[wood\] is not a theme/);
    expect(told).toMatch(/TAGS_DIR: en\/alarm\.txt, line 1/);
  });

  it('that are missing are all named', async () => {
    const at = await folder({});
    const none = (name: string) => path.join(at, name);
    const names = {
      ...{ QUESTIONNAIRE_FILE: none('q'), TEAM_FILE: none('t') },
      ...{ CALENDAR_FILE: none('c'), TAGS_DIR: none('tags') },
    };
    const told = await readFiles(configOf(names).base).catch((error: Error) => error.message);
    for (const name of Object.keys(names)) expect(told).toContain(`${name}: `);
    expect(told).toContain('4 problems in the configuration');
  });
});

describe('a policy', () => {
  async function toldOf(policy: object, questionnaire: object): Promise<unknown> {
    const at = await folder({
      'programme.json': JSON.stringify(policy),
      'questions.json': JSON.stringify(questionnaire),
    });
    const { base } = configOf({
      PROGRAMME_FILE: path.join(at, 'programme.json'),
      QUESTIONNAIRE_FILE: path.join(at, 'questions.json'),
    });
    return await readFiles(base).then(
      () => 'all is well',
      (error: Error) => error.message,
    );
  }

  it('that names questions which the questionnaire does not have is refused, with the place and all names', async () => {
    const policy = {
      classes: { B: { questions: ['overall', 'opens'] }, C: { questions: ['quality'] } },
    };
    const told = await toldOf(policy, { dimensions: [{ key: 'documents' }] });
    expect(told).toMatch(
      /PROGRAMME_FILE: classes\.B\.questions\.1: "opens" is not a question of the questionnaire; did you mean "open"\? choose one of .*overall.*, documents/,
    );
    expect(told).toContain('PROGRAMME_FILE: classes.C.questions.0: "quality" is not a question');
  });

  it('that names questions of the operator’s own, or the usual ones, is taken', async () => {
    const own = { key: 'problems', kind: 'several', options: [{ key: 'a', label: { en: 'A' } }] };
    const policy = { classes: { A: { questions: ['overall', 'dimensions', 'open', 'quality'] } } };
    expect(await toldOf(policy, {})).toBe('all is well');
    const told = await toldOf(
      { classes: { A: { questions: ['problems'] } } },
      { questions: [own] },
    );
    expect(told).not.toMatch(/PROGRAMME_FILE/);
  });

  it('that begins a survey which nobody knows is refused', async () => {
    const told = await toldOf({ flow: 'post-shipmnt' }, {});
    expect(told).toContain(
      'PROGRAMME_FILE: flow: "post-shipmnt" is not a survey; did you mean "post-shipment"?',
    );
    expect(await toldOf({ flow: 'delay-notice' }, {})).toContain('"delay-notice" is not a survey');
  });

  it('is not measured against a questionnaire that cannot be read', async () => {
    const told = await toldOf({ classes: { B: { questions: ['opne'] } } }, { colour: 1 });
    expect(told).toMatch(/QUESTIONNAIRE_FILE/);
    expect(told).not.toMatch(/opne/);
  });
});

describe('a team channel', () => {
  it.each([
    ['telegram:-100123', 'telegram is not switched on; set TELEGRAM_BOT_TOKEN'],
    ['wechat:abc', 'wechat is not switched on; set WECHAT_OA_APP_ID or WECHAT_PUPPET'],
    ['telegrm:-100123', '"telegrm" is not a messenger; did you mean "telegram"?'],
  ])('%s in which nobody would read is refused: %s', (channel, why) => {
    const [fault, ...others] = teamChannelFaults(configOf({ TEAM_CHANNELS: channel }), adapters);
    expect(fault?.reason).toContain(why);
    expect(others).toEqual([]);
  });

  it('of a messenger that is switched on is taken', () => {
    const config = configOf({ TEAM_CHANNELS: 'telegram:-1', TELEGRAM_BOT_TOKEN: '1:abc' });
    expect(teamChannelFaults(config, adapters)).toEqual([]);
  });
});

describe('secrets in files', () => {
  it('are read for every secret of every channel', async () => {
    const names = [
      ...['MONGODB_URI', 'SECRET', 'API_KEY', 'TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET'],
      ...['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN', 'WECHAT_OA_SECRET'],
      ...['WECHAT_OA_TOKEN', 'WECHAT_OA_AES_KEY', 'WECHAT_PUPPET_TOKEN'],
    ];
    const at = await folder(Object.fromEntries(names.map((name) => [name, `secret of ${name}\n`])));
    const given = Object.fromEntries(names.map((name) => [`${name}_FILE`, path.join(at, name)]));
    const { environment, faults, unknown } = givenEnvironment(given, adapters);
    for (const name of names) expect(environment[name]).toBe(`secret of ${name}`);
    expect([faults, unknown]).toEqual([[], []]);
  });

  it('that cannot be read are all named, and what is set itself goes first', async () => {
    const given = {
      SECRET_FILE: '/no/such',
      SLACK_BOT_TOKEN_FILE: '/none',
      API_KEY_FILE: '/x',
      API_KEY: 'k',
    };
    const { environment, faults } = givenEnvironment(given, adapters);
    expect(faults.map(({ variable }) => variable)).toEqual(['SECRET_FILE', 'SLACK_BOT_TOKEN_FILE']);
    expect(environment.API_KEY).toBe('k');
  });
});

describe('what an operator is warned of', () => {
  it('is a variable that nobody knows, with the one that may be meant', () => {
    const { unknown } = givenEnvironment(
      {
        TELEGRAM_BOT_TOKN: '1:a',
        TEAM_CHANEL: 'telegram:-1',
        TEAM_CHANNEL: 'x',
        HOME: '/',
        LOG_FORMAT: 'x',
      },
      adapters,
    );
    expect(unknown.map(({ variable, reason }) => `${variable} ${reason}`)).toEqual([
      'TELEGRAM_BOT_TOKN is not a variable of this program; did you mean TELEGRAM_BOT_TOKEN?',
      'TEAM_CHANEL is not a variable of this program; did you mean TEAM_CHANNELS?',
      'TEAM_CHANNEL is not a variable of this program; did you mean TEAM_CHANNELS?',
    ]);
  });

  it('is a team that is not there, an unnamed company, and links to this machine', () => {
    const bare = configWarnings(configOf({}));
    expect(bare.map(({ variable }) => variable)).toEqual([
      'TEAM_CHANNELS',
      'COMPANY_NAME',
      'PUBLIC_URL',
    ]);
    expect(bare.map(({ reason }) => reason).join()).toContain('http://127.0.0.1:3000');
    const whole = configOf({
      TEAM_CHANNELS: 'telegram:-1',
      COMPANY_NAME: 'Harbour & Pine',
      PUBLIC_URL: 'https://feedback.example.com',
    });
    expect(configWarnings(whole)).toEqual([]);
  });

  it('is a store of an older build that lies in the folder', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'quayside-old-'));
    try {
      await mkdir(path.join(folder, 'store'));
      const old = () =>
        configWarnings(configOf({ DATA_DIR: folder })).filter(
          ({ variable }) => variable === 'DATA_DIR',
        );
      expect(old()).toEqual([]);
      await writeFile(path.join(folder, 'store', 'CURRENT'), 'MANIFEST-000004');
      expect(old()).toMatchObject([{ reason: expect.stringContaining('older build') }]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
