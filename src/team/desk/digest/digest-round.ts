import { z } from 'zod';
import { Mark } from '../../../base/text/marked-text.ts';
import { TimeOfDay } from '../../../base/time-of-day.ts';
import type { ConversationId } from '../../../core/contract/ids.ts';
import { OPEN_STATES } from '../../cases/case-state.ts';
import { withPeople } from '../../cases/with-people.ts';
import { dailyDigests, type OwnedTask } from '../../digest.ts';
import { DigestPost } from '../../digest-post.ts';
import type { DueDigest } from '../../due-digests.ts';
import type { CaseStore, TaskStore, TeamMemory } from '../../ports.ts';
import { colleagueFinder } from '../../tasks/colleague-finder.ts';
import type { TeamSettings } from '../../team-settings.ts';
import type { Wording } from '../labels.ts';
import { type Posting, postNotice } from '../notice.ts';
import type { Reply, ReportService } from '../reply.ts';
import { digestKey } from './digest-key.ts';
import { digestText } from './digest-text.ts';

/** How many open cases one digest lists. */
const CASES_LIMIT = 500;
/** And how many tasks it looks at. */
const TASKS_LIMIT = 2_000;

/** What the daily and weekly lists are made from. */
interface DigestParts extends Wording, Posting {
  readonly settings: TeamSettings;
  readonly store: Pick<CaseStore, 'list'>;
  readonly tasks: Pick<TaskStore, 'list'>;
  readonly memory: TeamMemory;
  readonly report: ReportService;
}

/** Sends each team channel the digests that it wants, when it wants them, once each. */
export function digestRound(parts: DigestParts): () => Promise<void> {
  const posts = new Map<string, DigestPost>();
  return async () => {
    for (const channel of parts.teamChannels) {
      const wish = await parts.memory.read(digestKey(channel));
      if (wish === 'off') continue;
      const key = `${channel} ${wish ?? ''}`;
      const post = posts.get(key) ?? postFor(parts, channel, wish);
      posts.set(key, post);
      await post.sweep();
    }
  };
}

function postFor(
  parts: DigestParts,
  channel: ConversationId,
  wish: string | undefined,
): DigestPost {
  const own = (key: string): string => `${channel}|${key}`;
  const { memory, now } = parts;
  return new DigestPost({
    memory: {
      read: (key) => memory.read(own(key)),
      write: (key, value) => memory.write(own(key), value),
      claim: (key, value) => memory.claim(own(key), value),
    },
    settings: withDailyTime(parts.settings, wish),
    now,
    compose: (due) => composeDigest(parts, due),
    deliver: async (due, text) => {
      if (text !== '')
        await postNotice(parts, `${due.key}@${channel}`, channel, unpackDigest(text));
    },
  });
}

function withDailyTime(settings: TeamSettings, wish: string | undefined): TeamSettings {
  const time = TimeOfDay.safeParse(wish ?? '');
  if (!time.success) return settings;
  return { ...settings, digest: { ...settings.digest, daily: time.data } };
}

/** Nothing where there is nothing to say. */
async function composeDigest(parts: DigestParts, { kind, at }: DueDigest): Promise<string> {
  if (kind === 'weekly') return await weeklyText(parts);
  const { cases } = await parts.store.list({ states: OPEN_STATES, limit: CASES_LIMIT });
  const shown = cases.filter(({ heldBack }) => heldBack !== true);
  const known = shown.map((each) => withPeople(each, parts.settings));
  const said = await digestText(dailyDigests(known, await openTasks(parts), at), at, parts);
  return said.text === '' ? '' : JSON.stringify(said);
}

/** The first due first, each with the colleague whom its owner's name means. */
async function openTasks(parts: DigestParts): Promise<readonly OwnedTask[]> {
  const { tasks } = await parts.tasks.list({ open: true, limit: TASKS_LIMIT });
  if (tasks.length === 0) return [];
  const colleagueNamed = await colleagueFinder(parts);
  return tasks.map((task) => {
    const colleague = colleagueNamed(task.owner);
    return { task, ...(colleague !== undefined && { colleague }) };
  });
}

/** A digest as it is kept until it is delivered: with the people whom it calls. */
const Kept = z.object({ text: z.string(), marks: z.array(Mark).readonly() });

/** What is kept in another way are plain words. */
function unpackDigest(kept: string): Reply {
  try {
    return Kept.parse(JSON.parse(kept));
  } catch {
    return { text: kept };
  }
}

async function weeklyText({ report, words }: DigestParts): Promise<string> {
  const [answer] = await report.ask('7d');
  return answer === undefined ? '' : `${words.digest.weekly}\n${answer.text}`;
}
