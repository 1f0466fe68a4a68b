import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { envExample } from '../../../../scripts/env-example.ts';
import { findAdapters } from '../../../../src/app/discover.ts';
import { ConfigError, parseConfig } from '../../../../src/app/settings/config.ts';

const slices = await findAdapters();

function faultsOf(environment: Record<string, string>): ConfigError {
  try {
    parseConfig(environment, slices);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('expected a ConfigError');
}

describe('the configuration', () => {
  it('serves with nothing set at all', () => {
    const { base } = parseConfig({}, slices);
    expect(base).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, DATA_DIR: './data' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseConfig({ PORT: '', MONGODB_URI: '' }, slices).base.MONGODB_URI).toBeUndefined();
  });

  it('names every fault at once, with the variable, the reason and an example', () => {
    const { faults, message } = faultsOf({
      PORT: 'eighty',
      PUBLIC_URL: 'feedback.example.com',
      DEFAULT_LOCALE: 'klingon',
      DEFAULT_TIME_ZONE: 'Mars/Olympus',
      TELEGRAM_BOT_TOKEN: 'not a token',
      TEAM_CHANNELS: 'general',
    });
    expect(faults.map(({ variable }) => variable)).toEqual([
      'PORT',
      'PUBLIC_URL',
      'TEAM_CHANNELS',
      'DEFAULT_LOCALE',
      'DEFAULT_TIME_ZONE',
      'TELEGRAM_BOT_TOKEN',
    ]);
    expect(message).toContain('6 problems');
    for (const { reason, example } of faults) {
      expect(reason.length).toBeGreaterThan(5);
      expect(example).toBeDefined();
    }
  });

  it('never repeats a value, which may be a secret', () => {
    expect(faultsOf({ SECRET: 'hunter2', API_KEY: 'hunter3' }).message).not.toMatch(/hunter/);
  });

  it('believes proxies on this machine and in private networks, or those that are named', () => {
    const proxies = (given: string) =>
      parseConfig({ TRUSTED_PROXIES: given }, slices).base.TRUSTED_PROXIES;
    expect(proxies('')).toEqual(['loopback', 'linklocal', 'uniquelocal']);
    expect(proxies('10.0.0.7, 192.168.0.0/16,loopback, 2001:db8::/32')).toEqual([
      '10.0.0.7',
      '192.168.0.0/16',
      'loopback',
      '2001:db8::/32',
    ]);
    expect(proxies('none')).toEqual([]);
  });

  it.each([
    '10.0.0.300',
    '10.0.0.0/33',
    '10.0.0.0/0',
    'proxy.example.com',
    'none, loopback',
    '::1/129',
    '1/2/3',
  ])('refuses %s as a proxy, with the place and an example', (given) => {
    const [fault] = faultsOf({ TRUSTED_PROXIES: `10.0.0.1, ${given}` }).faults;
    expect(fault?.reason).toMatch(/^entry 2 is not an address such as 10\.0\.0\.7/);
    expect(fault?.example).toBe('10.0.0.7, 192.168.0.0/16');
  });

  it('opens the chat to visitors unless it is switched off', () => {
    expect(parseConfig({}, slices).base.OPEN_CHAT).toBe('on');
    expect(parseConfig({ OPEN_CHAT: 'off' }, slices).base.OPEN_CHAT).toBe('off');
    expect(faultsOf({ OPEN_CHAT: 'maybe' }).faults[0]?.reason).toBe('must be on or off');
  });

  it('reads team channels as a list', () => {
    const { base } = parseConfig({ TEAM_CHANNELS: 'telegram:-100123, slack:C0123' }, slices);
    expect(base.TEAM_CHANNELS).toEqual(['telegram:-100123', 'slack:C0123']);
  });

  it('lets a new channel bring its own variables', () => {
    const settings = z.object({ FAX_NUMBER: z.string().regex(/^\+\d+$/, 'a number') });
    const fax = { name: 'fax', settings };
    expect(() => parseConfig({ FAX_NUMBER: 'none' }, [fax])).toThrow(/FAX_NUMBER: a number/);
  });
});

it('keeps .env.example as the schemas describe it', async () => {
  expect(await readFile('.env.example', 'utf8')).toBe(envExample(slices));
});
