import type { WebClient } from '@slack/web-api';
import { inTime } from '../../../src/base/in-time.ts';
import { closestLocale } from '../../../src/base/locale.ts';
import { Recent } from '../../../src/base/recent.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { wellFormed } from '../../parts/well-formed.ts';

/** Slack waits three seconds for an answer; a name and a language are not worth more than this. */
const PATIENCE_MS = 400;
const REMEMBERED_LIMIT = 1_000;

type Speaker = NonNullable<InboundEvent['speaker']>;

/** What Slack knows of people, asked once and kept while there is room. */
export interface People {
  /** Never rejects: the identity alone where Slack does not answer at once. */
  speaker(user: string): Promise<Speaker>;
  /** The bot's direct messages with this person; rejects where Slack does not say. */
  directChannel(user: string): Promise<string>;
}

export function people(client: WebClient): People {
  const speakers = new Recent<string, Promise<Speaker>>(REMEMBERED_LIMIT);
  const channels = new Recent<string, Promise<string>>(REMEMBERED_LIMIT);
  return {
    async speaker(user) {
      const identity = { identity: `slack:${user}` };
      const asked = remembered(speakers, user, () => ask(client, user));
      return await atOnce(asked, identity);
    },
    directChannel: (user) => remembered(channels, user, () => open(client, user)),
  };
}

/** What fails is forgotten, so that it is asked again. */
function remembered<Fact>(
  known: Recent<string, Promise<Fact>>,
  key: string,
  ask: () => Promise<Fact>,
): Promise<Fact> {
  const already = known.get(key);
  if (already !== undefined) return already;
  const asked = ask();
  asked.catch(() => known.drop(key));
  known.put(key, asked);
  return asked;
}

async function ask(client: WebClient, user: string): Promise<Speaker> {
  const { user: found } = await client.users.info({ user, include_locale: true });
  const name = found?.profile?.display_name || found?.real_name || found?.name || '';
  const locale = closestLocale(found?.locale);
  return {
    identity: `slack:${user}`,
    ...(name === '' ? {} : { name: wellFormed(name.slice(0, 200)) }),
    ...(locale === undefined ? {} : { locale }),
  };
}

async function open(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id === undefined) throw new Error('Slack opened no conversation');
  return channel.id;
}

async function atOnce(asked: Promise<Speaker>, instead: Speaker): Promise<Speaker> {
  return await inTime(asked, PATIENCE_MS).catch(() => instead);
}
