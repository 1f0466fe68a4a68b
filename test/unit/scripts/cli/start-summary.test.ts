import { describe, expect, it } from 'vitest';
import { type Started, startSummary } from '../../../../scripts/cli/start-summary.ts';
import { findAdapters } from '../../../../src/app/discover.ts';

const known = await findAdapters();

const BARE: Started = {
  address: 'http://127.0.0.1:3000',
  store: 'sqlite',
  channels: ['web'],
  known,
  settings: { COMPANY_NAME: 'our company', TEAM_CHANNELS: [], DATA_DIR: './data' } as never,
  warnings: [
    { variable: 'TEAM_CHANNELS', reason: 'names no team', example: undefined },
    { variable: 'PUBLIC_URL', reason: 'is not set', example: undefined },
  ],
  hasStaff: false,
};

const WHOLE: Started = {
  ...BARE,
  warnings: [],
  store: 'mongodb',
  channels: ['web', 'telegram'],
  settings: {
    ...BARE.settings,
    PUBLIC_URL: 'https://feedback.example.com/',
    COMPANY_NAME: 'Harbour & Pine',
    TEAM_CHANNELS: ['telegram:-100123'] as never,
  },
  hasStaff: true,
};

/** The rows under a title, without colours. */
function rows(started: Started, title: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
  const plain = startSummary(started).replace(/\u001b\[\d+m/g, '');
  const section = plain.split('\n\n').find((part) => part.startsWith(`${title}\n`)) ?? '';
  return section.split('\n').slice(1);
}

describe('what a person reads after the start', () => {
  it('names the address, and the chat as the world reaches it', () => {
    expect(startSummary(BARE)).toContain('http://127.0.0.1:3000');
    expect(rows(BARE, 'Switched on')).toContainEqual('  web    http://127.0.0.1:3000/chat');
    expect(rows(WHOLE, 'Switched on').join()).toContain('https://feedback.example.com/chat');
  });

  it('names every channel that is off, with the variables that switch it on', () => {
    const off = rows(BARE, 'Not switched on').join('\n');
    expect(off).toMatch(/telegram +set TELEGRAM_BOT_TOKEN/);
    expect(off).toMatch(/slack +set SLACK_BOT_TOKEN/);
    expect(off).toMatch(/wechat +set WECHAT_OA_APP_ID or WECHAT_PUPPET/);
    expect(rows(WHOLE, 'Not switched on').join('\n')).not.toMatch(/telegram/);
  });

  it('names what it cannot serve well without, and nothing where all is there', () => {
    expect(rows(BARE, 'Missing').join('\n')).toMatch(/TEAM_CHANNELS[\s\S]*PUBLIC_URL/);
    expect(rows(WHOLE, 'Missing')).toEqual([]);
    expect(rows({ ...WHOLE, hasStaff: false }, 'Missing').join()).toContain('/setup/');
  });

  it('tells what to do next, on either store', () => {
    expect(rows(WHOLE, 'Next').join('\n')).toContain('npx quayside import');
    expect(rows(BARE, 'Next')).toEqual(rows(WHOLE, 'Next'));
    expect(rows(BARE, 'Switched on').join('\n')).toContain('SQLite in');
  });

  it('knows of each messenger what switches it on', () => {
    const silent = known.filter(({ switchedOnBy }) => switchedOnBy === undefined);
    expect(silent.map(({ name }) => name)).toEqual(['console', 'web']);
  });
});
