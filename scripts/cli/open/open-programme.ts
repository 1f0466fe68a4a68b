import { openStores, type Stores } from '../../../src/app/open-stores.ts';
import { configuredCalendar } from '../../../src/app/settings/calendar-file.ts';
import { configuredPolicy } from '../../../src/app/settings/programme-file.ts';
import type { Chat, FactSources } from '../../../src/asking/read-facts.ts';
import { workingTime } from '../../../src/asking/working-time.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import { readConfig } from '../../../src/main.ts';
import { conversationStore } from '../../../src/stores/conversation-store.ts';
import { OPEN_STATES } from '../../../src/team/cases/case-state.ts';
import type { CaseStore } from '../../../src/team/ports.ts';
import type { ProgrammeParts } from '../../programme.ts';
import { newId, now } from './open-records.ts';

/** Cases are read in pages of so many. */
const PAGE = 500;

/** The store, the policy and the calendar as the environment names them; to be closed by the command. */
export async function openProgramme(): Promise<ProgrammeParts> {
  const { base } = await readConfig();
  const [policy, calendar] = await Promise.all([configuredPolicy(base), configuredCalendar(base)]);
  const records = await openStores(base, newId);
  return {
    ...factSources(records, policy.flow),
    programme: records.programme,
    policy,
    time: workingTime(calendar),
    timeZone: base.DEFAULT_TIME_ZONE,
    now: now(),
    close: records.close,
  };
}

/** What stores tell about whom to ask. */
export function factSources(
  { store, programme, cases }: Pick<Stores, 'store' | 'programme' | 'cases'>,
  flow: string,
): FactSources {
  const { load } = conversationStore(store);
  return {
    programme,
    chats: async (ids) => (await Promise.all(ids.map((id) => chatIn(id, load, flow)))).flat(),
    openCases: () => openCasesIn(cases),
  };
}

/** None where nobody has said anything there yet. */
async function chatIn(
  id: ConversationId,
  load: (id: ConversationId) => Promise<Conversation | undefined>,
  flow: string,
): Promise<readonly Chat[]> {
  const found = await load(id);
  if (found === undefined) return [];
  const { optedOut, reachable, consent, mode } = found;
  const isAsked = mode.kind === 'flow' && mode.flow === flow && !mode.settled;
  return [
    {
      id,
      hasStopped: optedOut,
      isReachable: reachable,
      hasConsented: consent !== undefined,
      isInSurvey: isAsked,
    },
  ];
}

/** Cases that are not closed, page by page. */
async function openCasesIn(cases: Pick<CaseStore, 'list'>) {
  const found: { shipment: string; number: number; openedAt: number }[] = [];
  for (let skip = 0; ; skip += PAGE) {
    const page = await cases.list({ states: OPEN_STATES, skip, limit: PAGE });
    for (const { number, openedAt, subject } of page.cases) {
      const shipment = subject?.shipment.id;
      if (shipment !== undefined) found.push({ shipment, number, openedAt });
    }
    if (!page.more) return found;
  }
}
