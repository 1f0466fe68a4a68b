import type { BuyerCommand } from '../../../src/core/contract/channel.ts';
import { OWN_COMMAND } from '../inbound/read-interaction.ts';
import { WEBHOOK_PATH } from '../inbound/webhook.ts';
import { EVENTS, SCOPES } from './needs.ts';

/** Names that Slack keeps for itself; these words can still be typed, and said to `/quayside`. */
const RESERVED: readonly string[] = [
  'help',
  'feedback',
  'status',
  'leave',
  'join',
  'search',
  'who',
  'open',
  'topic',
  'mute',
  'remind',
];

const DESCRIPTION_LIMIT = 100;

export interface ManifestOptions {
  /** Where the world reaches the program; undefined: Socket Mode. */
  readonly publicUrl: string | undefined;
  readonly commands: readonly BuyerCommand[];
  /** Slack would not let an unknown `/claim` pass as a message. */
  readonly teamCommands: readonly BuyerCommand[];
}

/** The app as Slack is to make it: its scopes, events and commands are those the code uses. */
export function slackManifest({ publicUrl, commands, teamCommands }: ManifestOptions) {
  const url = publicUrl && `${publicUrl.replace(/\/+$/, '')}${WEBHOOK_PATH}`;
  const requestUrl = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: 'Quayside',
      description: 'Asks how your deliveries went, and passes on what you say',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Quayside', always_online: true },
      slash_commands: slashCommands([...commands, ...teamCommands], url),
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES).sort() } },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: Object.keys(EVENTS).sort() },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

export type SlackManifest = ReturnType<typeof slackManifest>;

function slashCommands(commands: readonly BuyerCommand[], url: string | undefined) {
  const own = [OWN_COMMAND, 'Say something to the bot', 'help'] as const;
  const others = commands
    .filter(({ name }) => !RESERVED.includes(name))
    .map(({ name, describe, hint }) => [`/${name}`, describe.en, hint] as const);
  return [own, ...others].map(([command, description, hint]) => ({
    command,
    ...(url === undefined ? {} : { url }),
    description: description.slice(0, DESCRIPTION_LIMIT),
    ...(hint === undefined ? {} : { usage_hint: hint }),
    should_escape: false,
  }));
}

/** One click from here to a new app in a workspace of the operator's. */
export function newAppLink(manifest: SlackManifest): string {
  const json = encodeURIComponent(JSON.stringify(manifest));
  return `https://api.slack.com/apps?new_app=1&manifest_json=${json}`;
}
