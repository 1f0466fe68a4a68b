import { dayAt } from '../../../src/asking/days.ts';
import { planMaker } from '../../../src/asking/plans/make-plans.ts';
import { isUnasked, type Plan } from '../../../src/asking/plans/plan.ts';
import type { ReasonFacts } from '../../../src/asking/reason.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../../src/base/instant.ts';
import type { Contact } from '../../../src/programme/contact.ts';
import { importCsv } from '../../../src/programme/import-csv.ts';
import type { Demo } from '../open-demo.ts';
import { beginChats, repliesTo, reply } from './chats.ts';
import { asCsv, newsOn, type Row } from './sample-days.ts';

/** So long after a question somebody replies to it. */
const THINKING_MS = 3 * HOUR_MS;
/** More than are ever due at one moment. */
const DUE_LIMIT = 500;

interface Weeks {
  readonly demo: Demo;
  readonly rows: readonly Row[];
  readonly writers: ReadonlyMap<string, Contact>;
  readonly timesAsked: Map<string, number>;
  /** When contacts reply to what they were asked. */
  readonly replies: Map<string, Instant>;
  /** What was in the way of an earlier moment, by the plan that was looked at. */
  readonly daysOff: Map<string, ReasonFacts>;
}

/** What was in the way of an earlier ask, by plan: a weekend, or a holiday with its name. */
export type DaysOff = ReadonlyMap<string, ReasonFacts>;

/**
 * Lives from the clock's time to the present, from one moment at which something is due to the next: goods
 * arrive, buyers are asked and reply. `rows` are the shipments of the sample.
 */
export async function liveWeeks(demo: Demo, rows: readonly Row[], end: Instant): Promise<DaysOff> {
  const writers = new Map((await beginChats(demo)).map((contact) => [contact.id, contact]));
  const weeks: Weeks = {
    ...{ demo, rows, writers },
    timesAsked: new Map(),
    replies: new Map(),
    daysOff: new Map(),
  };
  for (let at = demo.now(); at < end; at = nextDay(at)) {
    demo.clock.moveTo(at);
    await liveDay(weeks, Math.min(nextDay(at), end));
  }
  demo.clock.catchUp();
  await demo.app.engine.writeEverything();
  return weeks.daysOff;
}

/** The next midnight in UTC. */
function nextDay(at: Instant): Instant {
  return (Math.floor(at / DAY_MS) + 1) * DAY_MS;
}

async function liveDay(weeks: Weeks, end: Instant): Promise<void> {
  await bringNews(weeks);
  for (let at = await nextMoment(weeks); at < end; at = await nextMoment(weeks)) {
    weeks.demo.clock.moveTo(at);
    await ask(weeks, at);
    await replyAll(weeks, at);
  }
  await sendTasks(weeks.demo);
}

/** As an import does it. */
async function bringNews({ demo, rows }: Weeks): Promise<void> {
  const { app, now, deciding } = demo;
  const { programme, plans } = app.records;
  const news = newsOn(rows, dayAt(now(), 'UTC'));
  if (news.length === 0) return;
  const afterWriting = planMaker({ programme, plans, policy: deciding.policy, now }).makeFor;
  const bytes = Buffer.from(asCsv(news));
  await importCsv([{ layout: 'shipments', name: 'news', bytes }], programme, { afterWriting });
}

/** When a plan is due or somebody replies, whichever is sooner. */
async function nextMoment({ demo, replies }: Weeks): Promise<Instant> {
  const [next] = await demo.app.records.plans.due(Number.MAX_SAFE_INTEGER, 1);
  return Math.min(next?.wakeAt ?? Number.POSITIVE_INFINITY, ...replies.values());
}

async function ask(weeks: Weeks, at: Instant): Promise<void> {
  const { app, messenger } = weeks.demo;
  const due = await app.records.plans.due(at, DUE_LIMIT);
  for (const plan of due.filter(isUnasked)) noteDayOff(weeks, plan);
  while ((await app.planner.sweep()) > 0);
  if (due.length > 0) await app.engine.settled();
  for (const contact of messenger.asked) {
    if (weeks.replies.has(contact)) continue;
    const times = (weeks.timesAsked.get(contact) ?? 0) + 1;
    weeks.timesAsked.set(contact, times);
    if (repliesTo(contact, times)) weeks.replies.set(contact, at + THINKING_MS);
    else messenger.read(contact);
  }
}

function noteDayOff({ daysOff }: Weeks, { id, why }: Plan): void {
  const hours = why.find(({ rule }) => rule === 'hours');
  if (hours?.facts?.because === undefined) daysOff.delete(id);
  else daysOff.set(id, hours.facts);
}

/** Those who reply at the same moment do it side by side. */
async function replyAll({ demo, writers, replies }: Weeks, at: Instant): Promise<void> {
  const ready = [...replies].filter(([, due]) => due <= at).map(([contact]) => contact);
  if (ready.length === 0) return;
  await Promise.all(
    ready.map(async (id) => {
      const contact = writers.get(id);
      if (contact !== undefined) await reply(demo, contact);
      replies.delete(id);
    }),
  );
  await demo.app.engine.writeEverything();
}

/** The owners of accounts send on what they were asked to. */
async function sendTasks({ app, now }: Demo): Promise<void> {
  const { tasks } = app.records;
  const open = await tasks.list({ open: true, limit: DUE_LIMIT });
  for (const { number, id } of open.tasks) {
    await tasks.close(number, { at: now(), by: 'demo:Li', operation: id });
  }
}
