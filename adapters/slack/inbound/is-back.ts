import type { WebClient } from '@slack/web-api';

/** Whether Slack answers a call that shows nothing to anybody. */
export async function isBack(client: WebClient): Promise<boolean> {
  return await client.auth.test().then(
    ({ ok }) => ok,
    () => false,
  );
}
