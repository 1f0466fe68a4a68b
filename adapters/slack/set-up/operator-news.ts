import { type CallFault, isTokenRefused } from '../outbound/call-fault.ts';

/** What the operator reads wherever Slack refuses the bot token. */
export const TOKEN_REFUSED =
  'Slack rejects SLACK_BOT_TOKEN: copy the bot token from OAuth & Permissions and restart';

export const APP_TOKEN_REFUSED =
  'Slack rejects SLACK_APP_TOKEN: create an app-level token with connections:write and restart';

const SCOPE_MISSING =
  'The Slack app is missing a scope: compare it with slack-manifest.yaml and reinstall it';

/** The text about a fault that only the operator can fix; undefined for any other fault of a call with the bot token. */
export function newsOf(fault: CallFault): string | undefined {
  if (isTokenRefused(fault)) return TOKEN_REFUSED;
  const lacksScope = fault.kind === 'answered' && fault.error === 'missing_scope';
  return lacksScope ? SCOPE_MISSING : undefined;
}
