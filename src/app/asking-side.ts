import { chatCarrier } from '../asking/carriers/chat-carrier.ts';
import { taskCarrier } from '../asking/carriers/task-carrier.ts';
import type { WorkingTime } from '../asking/decide.ts';
import { Planner } from '../asking/planner/planner.ts';
import type { PlannerParts } from '../asking/planner/planner-parts.ts';
import { planMaker } from '../asking/plans/make-plans.ts';
import type { Policy } from '../asking/policy.ts';
import type { Engine } from '../engine/engine.ts';
import { Pace } from '../engine/pace.ts';
import { invite } from '../programme/invite.ts';
import { withCode } from '../programme/short-code.ts';
import { signToken } from '../programme/token.ts';
import { pageUrl } from '../routes/invitation-routes.ts';
import { shiftStore } from '../stores/asking/shift-store.ts';
import { Rounds } from '../team/rounds.ts';
import { factSources, type SpeaksFirst } from './fact-sources.ts';
import type { Stores } from './open-stores.ts';
import type { Runtime } from './runtime.ts';
import type { BaseUrl } from './settings/base-url.ts';
import type { BaseSettings } from './settings/config.ts';

export interface AskingSideParts {
  readonly settings: BaseSettings;
  readonly surroundings: Runtime;
  readonly records: Stores;
  readonly policy: Policy;
  readonly time: WorkingTime;
  readonly speaksFirst: ReadonlyMap<string, SpeaksFirst>;
  readonly own: BaseUrl;
  readonly engine: Pick<Engine, 'receive' | 'read'>;
}

/** A group takes twenty messages a minute on Telegram; people in it write as well. */
const ASKS_A_MINUTE_IN_A_CHAT = 18;

export interface AskingSide {
  readonly planner: Planner;
  /** The rounds in which plans come true; not yet started. */
  readonly rounds: Rounds;
}

/** The program speaks first: plans, and the carriers by which they come true. */
export function createAskingSide(parts: AskingSideParts): AskingSide {
  const planner = new Planner(plannerParts(parts));
  return { planner, rounds: new Rounds([() => planner.sweep()], parts.surroundings.log) };
}

function plannerParts(parts: AskingSideParts): PlannerParts {
  const { settings, surroundings, records, policy, time, speaksFirst, engine } = parts;
  const { now, log, newId } = surroundings;
  const { programme, plans, askLedgers: ledgers, secret } = records;
  const read: Engine['read'] = (id) => engine.read(id);
  return {
    sources: factSources({ records, speaksFirst, read, now }),
    programme,
    plans,
    ledgers,
    maker: planMaker({ programme, plans, policy, now }),
    carriers: carriersOf(parts),
    policy,
    time,
    timeZone: settings.DEFAULT_TIME_ZONE,
    shift: shiftStore(records.store, newId(), now),
    invite: async (wish) => {
      const invited = await invite(programme, secret, wish, now());
      if (invited.kind === 'refused') throw new Error(invited.why);
    },
    now,
    log,
  };
}

function carriersOf(parts: AskingSideParts): PlannerParts['carriers'] {
  const { settings, surroundings, records, own, engine } = parts;
  const { now } = surroundings;
  const { programme, secret, tasks } = records;
  const pace = new Pace(ASKS_A_MINUTE_IN_A_CHAT);
  return {
    chat: chatCarrier({
      receive: (event) => engine.receive(event),
      read: (id) => engine.read(id),
      programme,
      holdUntil: (chat, at) => pace.holdUntil(chat, at),
      now,
    }),
    task: taskCarrier({
      tasks,
      entranceOf: async (invitation) => {
        const { id, expiresAt, code = '' } = await withCode(programme, secret, invitation);
        return { link: pageUrl(own, signToken(secret, { invitation: id, expiresAt })), code };
      },
      companyName: settings.COMPANY_NAME,
      defaultLocale: settings.DEFAULT_LOCALE,
      now,
    }),
  };
}
