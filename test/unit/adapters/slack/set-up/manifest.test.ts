import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newAppLink, slackManifest } from '../../../../../adapters/slack/set-up/manifest.ts';
import { EVENTS, SCOPES, type Scope } from '../../../../../adapters/slack/set-up/needs.ts';
import { manifestYaml } from '../../../../../scripts/slack-manifest.ts';
import { BUYER_COMMANDS } from '../../../../../src/app/buyer-commands.ts';
import { TEAM_COMMANDS } from '../../../../../src/app/team-commands.ts';

/** The Web API methods that this channel calls with the bot token, and what each of them asks for. */
const METHODS: Readonly<Record<string, readonly Scope[]>> = {
  'auth.test': [],
  'bots.info': ['users:read'],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['im:history', 'channels:history', 'groups:history'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.info': ['files:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
};

const FOLDER = new URL('../../../../../adapters/slack/', import.meta.url);
const source = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

/** Calls such as `client.chat.postMessage(`; those with the app token need no scope of the bot. */
function methodsCalled(): readonly string[] {
  const calls = source.matchAll(/client\s*\.([a-z]+)\s*\.([a-zA-Z]+)\(/g);
  return [...new Set([...calls].map(([, family, name]) => `${family}.${name}`))].sort();
}

const COMMANDS = { commands: BUYER_COMMANDS, teamCommands: TEAM_COMMANDS };
const manifest = slackManifest({ publicUrl: undefined, ...COMMANDS });

describe('the manifest of the Slack app (S16)', () => {
  it('is the one that the code asks for', () => {
    const file = new URL('../../../../../slack-manifest.yaml', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(manifestYaml());
  });

  it('has a scope for every method that is called, and none for nothing', () => {
    expect(methodsCalled()).toEqual(Object.keys(METHODS).sort());
    const used = [...Object.values(METHODS), ...Object.values(EVENTS)].flat();
    expect(new Set([...used, 'commands'])).toEqual(new Set(Object.keys(SCOPES)));
    expect(manifest.oauth_config.scopes.bot).toEqual(Object.keys(SCOPES).sort());
  });

  it('subscribes to every event that the code listens to', () => {
    const listened = /EVENTS = \/\^\((.*)\)\$\//.exec(source)?.[1]?.split('|') ?? [];
    const subscribed = manifest.settings.event_subscriptions.bot_events;
    const kinds = new Set(subscribed.map((name) => name.split('.')[0]));
    expect([...kinds].sort()).toEqual([...listened].sort());
  });

  it('announces commands as Slack takes them', () => {
    const { slash_commands } = manifest.features;
    expect(slash_commands.map(({ command }) => command)).toEqual([
      '/quayside',
      '/human',
      '/back',
      '/change',
      '/language',
      '/privacy',
      '/stop',
      '/report',
      '/cases',
      '/case',
      '/find',
      '/tasks',
      '/asks',
      '/why',
      '/strangers',
      '/claim',
      '/release',
      '/assign',
      '/plan',
      '/note',
      '/resolve',
      '/say',
      '/digest',
      '/grant',
      '/setup',
      '/id',
    ]);
    expect(new Set(slash_commands.map(({ command }) => command)).size).toBe(slash_commands.length);
    expect(slash_commands.length).toBeLessThanOrEqual(50);
    for (const { command, description } of slash_commands) {
      expect(command).toMatch(/^\/[a-z]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  it('leads to our route where Slack calls us, and to a socket where not', () => {
    const called = slackManifest({ publicUrl: 'https://feedback.example.com/', ...COMMANDS });
    const url = 'https://feedback.example.com/webhooks/slack';
    expect(called.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { request_url: url },
    });
    expect(called.features.slash_commands.every((one) => one.url === url)).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(manifest)).not.toContain('url"');
  });

  it('makes a new app in one click', () => {
    const link = new URL(newAppLink(manifest));
    expect(link.origin + link.pathname).toBe('https://api.slack.com/apps');
    expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(manifest);
  });
});
