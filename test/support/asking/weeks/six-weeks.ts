import { findAdapters } from '../../../../src/app/discover.ts';
import { factSources, speakingFirst } from '../../../../src/app/fact-sources.ts';
import { configuredCalendar } from '../../../../src/app/settings/calendar-file.ts';
import { foresee } from '../../../../src/asking/dry-run.ts';
import { planMaker } from '../../../../src/asking/plans/make-plans.ts';
import type { Plan } from '../../../../src/asking/plans/plan.ts';
import { BUILT_IN_POLICY } from '../../../../src/asking/policy.ts';
import { readFacts } from '../../../../src/asking/read-facts.ts';
import { workingTime } from '../../../../src/asking/working-time.ts';
import { collect } from '../../../../src/base/collect.ts';
import { DAY_MS, MINUTE_MS } from '../../../../src/base/instant.ts';
import type { Shipment } from '../../../../src/programme/shipment.ts';
import type { DocumentStore } from '../../../../src/store/port/document-store.ts';
import { askLedgerStore } from '../../../../src/stores/asking/ask-ledger-store.ts';
import { consentStore } from '../../../../src/stores/asking/consent-store.ts';
import { planStore } from '../../../../src/stores/asking/plan-store.ts';
import { caseStore } from '../../../../src/stores/case-store.ts';
import { conversationStore } from '../../../../src/stores/conversation-store.ts';
import { programmeStore } from '../../../../src/stores/programme-store.ts';
import { taskStore } from '../../../../src/stores/task-store.ts';
import type { Task } from '../../../../src/team/tasks/task.ts';
import type { TelegramEmulator } from '../../../emulators/telegram/emulator.ts';
import {
  beginChats,
  CHATS_BEGAN_AT,
  type Chat,
  inviteByHand,
  newLines,
  openingAbout,
  reply,
  settle,
} from './chats.ts';
import type { DrivenProgram } from './driven-program.ts';
import { DAYS, dayOf, FIRST_DAY, type Market } from './market.ts';

/** A line of the bot in a buyer's chat, with the simulated time. */
export interface Said {
  readonly contact: string;
  readonly text: string;
  readonly at: number;
}

/** What was foreseen for a day in the morning, and what then happened. */
export interface Day {
  readonly day: string;
  readonly foreseen: Counts;
  readonly happened: Counts;
}

type Counts = Readonly<Record<'chat' | 'task' | 'notices', number>>;

/** Everything that six weeks have brought. */
export interface Weeks {
  readonly said: readonly Said[];
  readonly tasks: readonly Task[];
  readonly plans: readonly Plan[];
  readonly days: readonly Day[];
}

export interface WeeksParts {
  readonly market: Market;
  /** Seen from outside, as another process sees it. */
  readonly documents: DocumentStore;
  readonly telegram: TelegramEmulator;
  /** The program at work, begun at the first call; called before each step, since it may have died meanwhile. */
  readonly program: () => Promise<DrivenProgram>;
  /** Called each morning. */
  readonly disturb?: () => Promise<void>;
}

/** Longer than a process that has died keeps its turn. */
const TURN_MS = 31_000;

/** Lives through six weeks: goods arrive, buyers are asked and answer, day by day. */
export async function liveSixWeeks(parts: WeeksParts): Promise<Weeks> {
  const view = await viewOf(parts.documents);
  await bringOldGoods(parts, view);
  const withChat = parts.market.traders.filter(({ hasChat }) => hasChat);
  const tokens = await inviteByHand(withChat, view.programme);
  await (await parts.program()).liveUntil(CHATS_BEGAN_AT);
  const chats = await beginChats(tokens, parts.telegram);
  await settle(await parts.program(), CHATS_BEGAN_AT + MINUTE_MS);
  const said: Said[] = [];
  const days: Day[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const midnight = FIRST_DAY + day * DAY_MS;
    view.now = midnight;
    await view.bring(parts.market.newsOn(day));
    const foreseen = await foreseenOn(view, midnight);
    const askedToday = await liveDay(parts, view, chats, midnight, said);
    days.push({ day: dayOf(day), foreseen, happened: await happenedOn(view, midnight) });
    const evening = midnight + DAY_MS - MINUTE_MS;
    const program = await parts.program();
    await program.liveUntil(evening);
    await Promise.all(
      [...askedToday].map(([chat, shipment]) => reply(chat, shipment, view.conversations)),
    );
    await settle(program, evening);
    for (const chat of chats) newLines(chat);
  }
  return { said, days, tasks: await tasksIn(view), plans: await plansIn(view) };
}

type View = Awaited<ReturnType<typeof viewOf>>;

async function viewOf(documents: DocumentStore) {
  const newId = () => crypto.randomUUID();
  const programme = programmeStore(documents);
  const plans = planStore(documents, newId);
  const records = {
    ...{ store: documents, programme, plans },
    askLedgers: askLedgerStore(documents, newId),
    consents: consentStore(documents),
    cases: caseStore(documents, newId),
  };
  const now = () => view.now;
  const maker = planMaker({ programme, plans, policy: BUILT_IN_POLICY, now });
  const speaksFirst = speakingFirst(await findAdapters());
  const view = {
    now: CHATS_BEGAN_AT,
    ...{ programme, plans, maker },
    tasks: taskStore(documents),
    conversations: conversationStore(documents),
    sources: factSources({ records, speaksFirst, now }),
    time: workingTime(await configuredCalendar({})),
    /** As an import does it. */
    bring: async (shipments: readonly Shipment[]) => {
      await programme.saveMany('shipments', shipments);
      const accounts = new Set(shipments.map(({ account }) => account));
      await maker.makeFor(accounts, accounts);
    },
  };
  return view;
}

async function bringOldGoods({ market }: WeeksParts, { programme }: View): Promise<void> {
  await programme.saveMany('accounts', market.accounts);
  await programme.saveMany(
    'contacts',
    market.traders.map(({ contact }) => contact),
  );
  const old = market.accounts.map(({ id }) => ({
    id: `${id}-old`,
    account: id,
    reference: `OLD-${id}`,
    product: 'Pine shelves',
    origin: 'Ningbo',
    destination: `Port ${id}`,
    shippedOn: '2026-07-01',
    arrivedOn: '2026-08-01',
  }));
  await programme.saveMany('shipments', old);
}

async function foreseenOn({ sources, time }: View, midnight: number): Promise<Counts> {
  const facts = await readFacts(sources, BUILT_IN_POLICY, 'UTC');
  const span = { from: midnight, to: midnight + DAY_MS };
  const all = foresee(facts, BUILT_IN_POLICY, time, span);
  const kinds = new Map(facts.map(({ plan, kind }) => [plan, kind]));
  const asks = all.flatMap(({ plan, decision }) =>
    decision.kind === 'ask' ? [{ carrier: decision.carrier, kind: kinds.get(plan) }] : [],
  );
  return counted(asks);
}

async function happenedOn(view: View, midnight: number): Promise<Counts> {
  const asks = (await plansIn(view)).flatMap(({ kind, asked }) => {
    if (asked === undefined || asked.carrier === 'hand') return [];
    const isToday = asked.at >= midnight && asked.at < midnight + DAY_MS;
    return isToday ? [{ carrier: asked.carrier, kind }] : [];
  });
  return counted(asks);
}

function counted(
  asks: readonly { readonly carrier: string; readonly kind: Plan['kind'] | undefined }[],
): Counts {
  const surveys = asks.filter(({ kind }) => kind === 'survey');
  return {
    chat: surveys.filter(({ carrier }) => carrier === 'chat').length,
    task: surveys.filter(({ carrier }) => carrier === 'task').length,
    notices: asks.length - surveys.length,
  };
}

/** From each moment at which something is due to the next; tells who was asked about what in a chat. */
async function liveDay(
  parts: WeeksParts,
  view: View,
  chats: readonly Chat[],
  midnight: number,
  said: Said[],
): Promise<ReadonlyMap<Chat, string>> {
  const asked = new Map<Chat, string>();
  await parts.disturb?.();
  for (let at: number | undefined = midnight; at !== undefined; ) {
    view.now = at;
    const looked = await (await parts.program()).liveUntil(at);
    for (const [chat, shipment] of hear(chats, at, said)) asked.set(chat, shipment);
    // Where a process has died, another one takes its turn half a minute later.
    at = await nextMoment(view, looked > 0 ? at : at + TURN_MS, midnight);
  }
  return asked;
}

/** When something is due next on the day, not before `earliest`. */
async function nextMoment(
  { plans }: View,
  earliest: number,
  midnight: number,
): Promise<number | undefined> {
  const [next] = await plans.due(midnight + DAY_MS - 2 * MINUTE_MS, 1);
  return next?.wakeAt === undefined ? undefined : Math.max(next.wakeAt, earliest);
}

/** Notes what the bot has said since the last look; gives the chats in which it has begun to ask. */
function hear(chats: readonly Chat[], at: number, said: Said[]): ReadonlyMap<Chat, string> {
  const lines = chats.flatMap((chat) => newLines(chat).map((text) => ({ chat, text })));
  said.push(...lines.map(({ chat, text }) => ({ contact: chat.trader.contact.id, text, at })));
  return new Map(
    lines.flatMap(({ chat, text }) => {
      const shipment = openingAbout(text);
      return shipment === undefined ? [] : [[chat, shipment] as const];
    }),
  );
}

async function plansIn({ plans }: View): Promise<readonly Plan[]> {
  const ever = { from: 0, to: Number.MAX_SAFE_INTEGER };
  const surveys = await collect(plans.counted('survey', ever));
  return [...surveys, ...(await collect(plans.counted('notice', ever)))];
}

async function tasksIn({ tasks }: View): Promise<readonly Task[]> {
  const all: Task[] = [];
  for (const open of [true, false]) {
    for (let skip = 0, more = true; more; skip += 500) {
      const page = await tasks.list({ open, skip, limit: 500 });
      all.push(...page.tasks);
      more = page.more;
    }
  }
  return all;
}
