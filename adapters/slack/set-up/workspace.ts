import { z } from 'zod';
import type { AdapterContext, DeepLink } from '../../../src/core/contract/channel.ts';

/** Kept over restarts: invitations are made by processes that have not started the channel. */
const KEY = 'slack:workspace';

const Workspace = z.object({ team: z.string(), app: z.string() });
export type Workspace = z.infer<typeof Workspace>;

export async function writeWorkspace(
  memory: AdapterContext['memory'],
  workspace: Workspace,
): Promise<void> {
  await memory.write(KEY, JSON.stringify(workspace));
}

/** Leads to the messages of the app, where the token is sent. Undefined until Slack was reached once. */
export async function entrance(
  memory: AdapterContext['memory'],
  token: string,
): Promise<DeepLink | undefined> {
  const kept = await memory.read(KEY);
  if (kept === undefined) return undefined;
  const { team, app } = Workspace.parse(JSON.parse(kept));
  const query = new URLSearchParams({ app, team });
  return { url: `https://slack.com/app_redirect?${query}`, code: token };
}
