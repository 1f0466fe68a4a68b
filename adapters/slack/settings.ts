import { z } from 'zod';

export type SlackSettings = z.infer<typeof SlackSettings>;
export const SlackSettings = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^(xoxb-[A-Za-z0-9_-]+)?$/, 'must be a bot token, which begins with xoxb-')
    .optional()
    .describe('Bot token of the Slack app, from OAuth & Permissions; absent: no Slack')
    .meta({ example: 'xoxb-1234567890-AbCdEfGhIjKl', secret: true }),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^([0-9A-Za-z]{16,128})?$/, 'must be the signing secret from Basic Information')
    .optional()
    .describe('Signing secret of the Slack app; needed without SLACK_APP_TOKEN')
    .meta({ example: '8f742231b10e8888abcd99yyyzzz85a5', secret: true }),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^(xapp-[A-Za-z0-9_-]+)?$/, 'must be an app-level token, which begins with xapp-')
    .optional()
    .describe('App-level token with connections:write; switches Slack to Socket Mode')
    .meta({ example: 'xapp-1-A0123456789-1234567890-abcdef', secret: true }),
  SLACK_API_URL: z
    .string()
    .regex(/^(https?:\/\/.+)?$/, 'must begin with http:// or https://')
    .optional()
    .describe('Another Web API server, for tests')
    .meta({ example: 'https://slack.com/api/' }),
});

/** The settings of a channel that is switched on, with what is missing filled in. */
export interface BotSettings {
  readonly botToken: string;
  readonly apiUrl: string;
  /** Present where Slack delivers over a socket. */
  readonly appToken: string | undefined;
  /** Present where Slack delivers to our route. */
  readonly signingSecret: string | undefined;
  /** Where the world reaches our route, if it does. */
  readonly webhookUrl: string | undefined;
}

export class SigningSecretRequired extends Error {
  override readonly name = 'SigningSecretRequired';
}

/** Why these settings cannot serve, in words for the operator; undefined where they can. */
export function slackSettingsFault(settings: SlackSettings): string | undefined {
  if (!settings.SLACK_BOT_TOKEN || settings.SLACK_APP_TOKEN) return undefined;
  if (settings.SLACK_SIGNING_SECRET) return undefined;
  return (
    'without SLACK_APP_TOKEN Slack delivers by HTTP; then SLACK_SIGNING_SECRET must be set, ' +
    'because nothing else tells its requests from forged ones'
  );
}

/** Undefined where no token asks for Slack; throws SigningSecretRequired. */
export function botSettings(
  settings: SlackSettings,
  publicUrl: string | undefined,
): BotSettings | undefined {
  const botToken = settings.SLACK_BOT_TOKEN;
  if (!botToken) return undefined;

  const fault = slackSettingsFault(settings);
  if (fault !== undefined) throw new SigningSecretRequired(fault);

  const given = settings.SLACK_API_URL || 'https://slack.com/api';
  return {
    botToken,
    apiUrl: `${given.replace(/\/+$/, '')}/`,
    appToken: settings.SLACK_APP_TOKEN || undefined,
    signingSecret: settings.SLACK_SIGNING_SECRET || undefined,
    webhookUrl: publicUrl && `${publicUrl.replace(/\/+$/, '')}/webhooks/slack`,
  };
}
