/** Where Slack keeps files and takes them in. */
const FILE_HOSTS: readonly string[] = ['files.slack.com', 'slack-files.com'];

/**
 * Whether files may be fetched from there, and the token and people's files be sent there: Slack's
 * own hosts, encrypted; else only the very server that the settings name for everything.
 */
export function isFileHost(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin, username } = new URL(url);
  if (username !== '') return false;
  if (origin === new URL(apiUrl).origin) return true;
  return protocol === 'https:' && FILE_HOSTS.includes(hostname);
}
