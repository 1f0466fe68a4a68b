import { z } from 'zod';
import { type Instant, MINUTE_MS } from '../../base/instant.ts';
import { joined } from '../../base/text/marked-text.ts';
import { format } from '../../base/text/message.ts';
import type { Wording } from '../desk/labels.ts';
import { type Posting, postNotice } from '../desk/notice.ts';
import type { Reply } from '../desk/reply.ts';
import type { TaskStore, TeamMemory } from '../ports.ts';
import type { TeamSettings } from '../team-settings.ts';
import { colleagueFinder } from './colleague-finder.ts';
import type { Task } from './task.ts';
import { callingLine, moreText } from './task-text.ts';

/** The channels get one message about new tasks in so much time. */
const PAUSE_MS = 15 * MINUTE_MS;
/** So many tasks are told of in one message, and so many of them have a line. */
const TASKS_LIMIT = 500;
const LINES_LIMIT = 15;

/** One message: of which tasks it tells, and since when; told once every channel has it. */
const News = z.object({
  at: z.number(),
  numbers: z.array(z.number()).readonly(),
  isTold: z.boolean(),
});
type News = z.infer<typeof News> & { readonly index: number };

/** Where the search for the last message begins. */
const LAST = 'task-news';

/** What messages about new tasks are made from. */
interface NewsParts extends Wording, Posting {
  readonly settings: TeamSettings;
  readonly tasks: Pick<TaskStore, 'untold' | 'markTold'>;
  readonly memory: TeamMemory;
}

/**
 * Tells the team's channels of new tasks, of each once. Messages are counted, and each process agrees on
 * the tasks of the next one by a claim; one that was claimed is finished before another is begun,
 * whichever process died meanwhile. Rejects with the store's errors; then the next call goes on.
 */
export function taskNewsRound(parts: NewsParts): () => Promise<void> {
  return async () => {
    if (parts.teamChannels.length === 0) return;
    // Most often there is nothing, and this costs one look.
    if ((await parts.tasks.untold(1)).length === 0) return;
    const last = await lastNews(parts.memory);
    const news = last?.isTold === false ? last : await nextNews(parts, last);
    if (news !== undefined) await tell(parts, news);
  };
}

/** The last message that any process has begun. */
async function lastNews(memory: TeamMemory): Promise<News | undefined> {
  let last: News | undefined;
  let index = Number((await memory.read(LAST)) ?? 1);
  for (;;) {
    const news = await newsAt(memory, index);
    if (news === undefined) return last;
    last = news;
    index += 1;
  }
}

async function newsAt(memory: TeamMemory, index: number): Promise<News | undefined> {
  const kept = await memory.read(keyOf(index));
  return kept === undefined ? undefined : { ...News.parse(JSON.parse(kept)), index };
}

function keyOf(index: number): string {
  return `${LAST}:${index}`;
}

/**
 * The message after the last one, as the fastest process claims it; undefined where it is too early.
 * What is untold is looked up after the last message was found told: so no task can be in both.
 */
async function nextNews(
  { memory, tasks, now }: NewsParts,
  last: News | undefined,
): Promise<News | undefined> {
  const at = now();
  if (last !== undefined && isTooEarly(last, at)) return undefined;
  const numbers = (await tasks.untold(TASKS_LIMIT)).map(({ number }) => number);
  if (numbers.length === 0) return undefined;
  const index = (last?.index ?? 0) + 1;
  await memory.claim(keyOf(index), JSON.stringify({ at, numbers, isTold: false }));
  return await newsAt(memory, index);
}

/** Either way, so that a clock that was set back does not silence it for long. */
function isTooEarly(last: News, at: Instant): boolean {
  return Math.abs(at - last.at) < PAUSE_MS;
}

/** Where the channels have it already, their conversations know it by its id, and nothing is said twice. */
async function tell(parts: NewsParts, { index, numbers, ...begun }: News): Promise<void> {
  const { tasks, memory, teamChannels, now } = parts;
  const untold = await tasks.untold(TASKS_LIMIT);
  const told = untold.filter(({ number }) => numbers.includes(number));
  if (told.length > 0) {
    const reply = await newsOf(told, parts);
    for (const channel of teamChannels) await postNotice(parts, keyOf(index), channel, reply);
  }
  const at = told.length > 0 ? now() : begun.at;
  await tasks.markTold(numbers, at);
  await memory.write(keyOf(index), JSON.stringify({ at, numbers: [], isTold: true }));
  await memory.write(LAST, String(index));
}

async function newsOf(tasks: readonly Task[], parts: NewsParts): Promise<Reply> {
  const { words, now } = parts;
  const colleagueNamed = await colleagueFinder(parts);
  const shown = tasks.slice(0, LINES_LIMIT);
  const lines = shown.map((task) => callingLine(task, colleagueNamed, now(), parts));
  return joined(
    [
      format(words.locale, words.tasks.news, { count: tasks.length }),
      ...(await Promise.all(lines)),
      ...moreText(tasks.length - shown.length, words),
      words.tasks.newsHow,
    ],
    '\n',
  );
}
