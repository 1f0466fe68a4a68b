import { randomUUID } from 'node:crypto';
import { askService } from '../../../src/app/asks/ask-service.ts';
import { factSources } from '../../../src/app/fact-sources.ts';
import { planListener } from '../../../src/app/plan-listener.ts';
import { configuredCalendar } from '../../../src/app/settings/calendar-file.ts';
import type { AskCarrier, AskCarriers } from '../../../src/asking/carriers/carrier.ts';
import { taskCarrier } from '../../../src/asking/carriers/task-carrier.ts';
import type { WorkingTime } from '../../../src/asking/decide.ts';
import { Planner } from '../../../src/asking/planner/planner.ts';
import type { Shift } from '../../../src/asking/planner/planner-parts.ts';
import { planMaker } from '../../../src/asking/plans/make-plans.ts';
import { BUILT_IN_POLICY, type Policy } from '../../../src/asking/policy.ts';
import { workingTime } from '../../../src/asking/working-time.ts';
import type { Log } from '../../../src/core/contract/channel.ts';
import { invite } from '../../../src/programme/invite.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { askLedgerStore } from '../../../src/stores/asking/ask-ledger-store.ts';
import { consentStore } from '../../../src/stores/asking/consent-store.ts';
import { planStore } from '../../../src/stores/asking/plan-store.ts';
import { pauseSwitch, shiftStore } from '../../../src/stores/asking/shift-store.ts';
import { caseStore } from '../../../src/stores/case-store.ts';
import { programmeStore } from '../../../src/stores/programme-store.ts';
import { taskStore } from '../../../src/stores/task-store.ts';
import type { AskService } from '../../../src/team/ports.ts';
import type { TeamSettings } from '../../../src/team/team-settings.ts';

/** The programme on a store of the test's, at a time of the test's; asks go out as tasks. */
export interface AskingWorld {
  now: number;
  readonly policy: Policy;
  readonly time: WorkingTime;
  readonly programme: ReturnType<typeof programmeStore>;
  readonly plans: ReturnType<typeof planStore>;
  readonly ledgers: ReturnType<typeof askLedgerStore>;
  readonly consents: ReturnType<typeof consentStore>;
  readonly tasks: ReturnType<typeof taskStore>;
  readonly cases: ReturnType<typeof caseStore>;
  readonly pause: ReturnType<typeof pauseSwitch>;
  readonly maker: ReturnType<typeof planMaker>;
  readonly sources: ReturnType<typeof factSources>;
  readonly heard: ReturnType<typeof planListener>;
  /** What was logged as a warning. */
  readonly warned: readonly string[];
  /** A planner as one process has it. */
  readonly planner: (worker?: string) => Planner;
}

export interface WorldWish {
  readonly now: number;
  readonly policy?: Policy;
  readonly time?: WorkingTime;
  /** False: every process believes that it is its turn to ask. */
  readonly takesTurns?: false;
  /** Goes in the place of the plans, as planners see them. */
  readonly plans?: (plans: ReturnType<typeof planStore>) => ReturnType<typeof planStore>;
  /** Goes over the carriers of the world. */
  readonly carriers?: (carriers: Pick<AskCarriers, 'task'>) => Partial<AskCarriers>;
}

/** By the built-in calendar. */
const BUILT_IN_TIME = workingTime(await configuredCalendar({}));

const SECRET = 'a-secret-of-the-tests';

export function askingWorld(store: DocumentStore, wish: WorldWish): AskingWorld {
  const { policy = BUILT_IN_POLICY, time = BUILT_IN_TIME } = wish;
  const now = () => world.now;
  const programme = programmeStore(store);
  const plans = (wish.plans ?? ((kept) => kept))(planStore(store, randomUUID));
  const ledgers = askLedgerStore(store, randomUUID);
  const consents = consentStore(store);
  const tasks = taskStore(store);
  const cases = caseStore(store, randomUUID);
  const maker = planMaker({ programme, plans, policy, now });
  const records = { store, programme, cases, plans, askLedgers: ledgers, consents };
  const sources = factSources({ records, speaksFirst: new Map(), now });
  const warned: string[] = [];
  const task = tasksOf(tasks, now);
  // Nobody has a chat here.
  const carriers = { task, chat: task, ...wish.carriers?.({ task }) };
  const world: AskingWorld = {
    now: wish.now,
    ...{ policy, time, programme, plans, ledgers, consents, tasks, cases, maker, sources, warned },
    pause: pauseSwitch(store),
    heard: planListener({ store, plans, tasks, now }),
    planner: (worker = randomUUID()) =>
      new Planner({
        ...{ sources, programme, plans, ledgers, maker, carriers, policy, time, now },
        timeZone: 'UTC',
        shift: shiftOf(store, worker, now, wish),
        invite: async (asked) => {
          const invited = await invite(programme, SECRET, asked, now());
          if (invited.kind === 'refused') throw new Error(invited.why);
        },
        log: warningsIn(warned),
      }),
  };
  return world;
}

function shiftOf(
  store: DocumentStore,
  worker: string,
  now: () => number,
  { takesTurns }: WorldWish,
): Shift {
  const shift = shiftStore(store, worker, now);
  return takesTurns === false ? { ...shift, take: async () => true } : shift;
}

function tasksOf(tasks: AskingWorld['tasks'], now: () => number): AskCarrier {
  return taskCarrier({
    tasks,
    entranceOf: async ({ id }) => ({ link: `https://example.com/i/${id}`, code: '7K3M9QXD' }),
    companyName: 'Harbour & Pine',
    defaultLocale: 'en',
    now,
  });
}

function warningsIn(lines: string[]): Log {
  const keep = (facts: object, sentence: string) =>
    void lines.push(`${sentence} ${JSON.stringify(facts)}`);
  const drop = () => {};
  return { debug: drop, info: drop, warn: keep, error: keep };
}

/** What a team with these settings is told of asks in a world. */
export function deskOf(world: AskingWorld, { locale, calendar }: TeamSettings): AskService {
  return askService({
    sources: { ...world.sources, plans: world.plans },
    programme: world.programme,
    pause: world.pause,
    deciding: { policy: world.policy, time: world.time, timeZone: 'UTC' },
    reader: { locale, timeZone: calendar.timeZone },
    now: () => world.now,
  });
}
