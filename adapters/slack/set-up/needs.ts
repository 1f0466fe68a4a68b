/** What each scope of the bot token is for, in words for the operator. */
export const SCOPES = {
  'app_mentions:read': 'see mentions of the bot in a channel',
  'channels:history': 'follow threads in public channels and look up messages there',
  'chat:write': 'send messages',
  commands: 'receive slash commands',
  'files:read': 'pass on files that people send',
  'files:write': 'send files',
  'groups:history': 'follow threads in private channels and look up messages there',
  'im:history': 'read direct messages and look up messages there',
  'im:write': 'open direct messages with people who use a slash command or enter a code',
  'users:read': 'see the name and language of people who write, and the id of the app',
} as const;

export type Scope = keyof typeof SCOPES;

/** The events that we subscribe to, and what each of them asks for. */
export const EVENTS: Readonly<Record<string, readonly Scope[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  tokens_revoked: [],
};
