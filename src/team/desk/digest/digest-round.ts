import { z } from 'zod';
import { Mark } from '../../../base/text/marked-text.ts';
import type { ConversationId } from '../../../core/contract/ids.ts';
import { OPEN_STATES } from '../../cases/case-state.ts';
import { withPeople } from '../../cases/with-people.ts';
import { dailyDigests } from '../../digest.ts';
import { DigestPost } from '../../digest-post.ts';
import type { DueDigest } from '../../due-digests.ts';

import { TimeOfDay } from '../../settings/time-of-day.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Desk, Reply } from '../desk.ts';
import { notice } from '../notice.ts';
import { digestKey } from './digest-key.ts';
import { digestText } from './digest-text.ts';

/** How many open cases one digest lists. */
const CASES_LIMIT = 500;

/** Sends each team channel the digests that it wants, when it wants them, once each. */
export function digestRound(desk: Desk): () => Promise<void> {
  const posts = new Map<string, DigestPost>();
  return async () => {
    for (const channel of desk.teamChannels) {
      const wish = await desk.memory.read(digestKey(channel));
      if (wish === 'off') continue;
      const key = `${channel} ${wish ?? ''}`;
      const post = posts.get(key) ?? postFor(desk, channel, wish);
      posts.set(key, post);
      await post.sweep();
    }
  };
}

function postFor(desk: Desk, channel: ConversationId, wish: string | undefined): DigestPost {
  const own = (key: string): string => `${channel}|${key}`;
  const { memory, now } = desk;
  return new DigestPost({
    memory: {
      read: (key) => memory.read(own(key)),
      write: (key, value) => memory.write(own(key), value),
      claim: (key, value) => memory.claim(own(key), value),
    },
    settings: atTime(desk.settings, wish),
    now,
    compose: (due) => compose(desk, due),
    deliver: async (due, text) => {
      if (text !== '') await notice(desk, `${due.key}@${channel}`, channel, unpacked(text));
    },
  });
}

function atTime(settings: TeamSettings, wish: string | undefined): TeamSettings {
  const time = TimeOfDay.safeParse(wish ?? '');
  if (!time.success) return settings;
  return { ...settings, digest: { ...settings.digest, daily: time.data } };
}

/** Nothing where there is nothing to say. */
async function compose(desk: Desk, { kind, at }: DueDigest): Promise<string> {
  if (kind === 'weekly') return await weeklyText(desk);
  const { cases } = await desk.store.list({ states: OPEN_STATES, limit: CASES_LIMIT });
  const shown = cases.filter(({ heldBack }) => heldBack !== true);
  const known = shown.map((each) => withPeople(each, desk.settings));
  const said = await digestText(dailyDigests(known, at), desk);
  return said.text === '' ? '' : JSON.stringify(said);
}

/** A digest as it is kept until it is delivered: with the people whom it calls. */
const Kept = z.object({ text: z.string(), marks: z.array(Mark).readonly() });

/** What is kept in another way are plain words. */
function unpacked(kept: string): Reply {
  try {
    return Kept.parse(JSON.parse(kept));
  } catch {
    return { text: kept };
  }
}

async function weeklyText({ report, words }: Desk): Promise<string> {
  const [answer] = await report.ask('7d');
  return answer === undefined ? '' : `${words.digest.weekly}\n${answer.text}`;
}
