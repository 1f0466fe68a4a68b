/** What each scope of the bot token is for, in words for the operator. */
export const SCOPES = {
  'app_mentions:read': 'hear who mentions the bot in a channel',
  'channels:history': 'follow threads in public channels and look messages up there',
  'chat:write': 'send messages',
  commands: 'take slash commands',
  'files:read': 'hand on the files that people send',
  'files:write': 'send files',
  'groups:history': 'follow threads in private channels and look messages up there',
  'im:history': 'hear direct messages and look messages up there',
  'im:write': 'open direct messages with who uses a slash command or enters a code',
  'users:read': 'know the name and the language of who writes, and the id of the app',
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
