import type { Instant } from '../../../src/base/instant.ts';
import type { Capabilities, Log } from '../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { TeamServices } from '../../../src/team/desk/handle-team-event.ts';
import type { ReportService } from '../../../src/team/desk/reply.ts';
import type { AskService, StaffStore, TeamMemory } from '../../../src/team/ports.ts';
import { readTeamSettings } from '../../../src/team/read-team-settings.ts';
import { type SetUpDoor, setUpDoor } from '../../../src/team/set-up-door.ts';
import type { TeamSettings } from '../../../src/team/team-settings.ts';

/** What is different in one world of the team. */
export interface TeamWorldOptions {
  readonly settings?: object;
  readonly channels?: readonly ConversationId[];
  /** Hears what is put into conversations of buyers. */
  readonly toBuyer?: (event: InboundEvent) => void;
  /** Where rights are kept; absent: in memory. */
  readonly staff?: StaffStore;
  readonly translate?: (text: string) => Promise<string>;
  /** Whom the program asks; absent: nobody. */
  readonly asks?: (team: TeamSettings) => AskService;
}

/** Monday, 2 November 2026, 12:00 in UTC. */
export const MONDAY_NOON: Instant = Date.UTC(2026, 10, 2, 12);

/** As the operator's file gives them. */
export function settingsOf(given: object): TeamSettings {
  const read = readTeamSettings(JSON.stringify(given));
  if (read.kind === 'settings') return read.settings;
  throw new Error(JSON.stringify(read.faults));
}

export function memoryOf(facts: Map<string, string>): TeamMemory {
  return {
    read: async (key) => facts.get(key),
    write: async (key, value) => void facts.set(key, value),
    claim: async (key, value) => !facts.has(key) && facts.set(key, value).has(key),
  };
}

/** Figures that only repeat what was asked for; that is noted as well. */
export function reportInto(asked: string[]): ReportService {
  return {
    ask: async (request) => {
      asked.push(request);
      return [{ text: `Figures of ${request}` }];
    },
    press: async (question, value) => [{ text: `Behind ${question} ${value}` }],
  };
}

const SECRET = 'a secret';
const OPENED = new Map<string, string>();

/** What the log told on Monday at noon. */
export const SET_UP_CODE = await doorOn(OPENED, () => MONDAY_NOON).open();

/** A door that the code opens; each its own. */
export function openDoor(now: () => Instant): SetUpDoor {
  return doorOn(new Map(OPENED), now);
}

function doorOn(facts: Map<string, string>, now: () => Instant): SetUpDoor {
  return setUpDoor({ secret: SECRET, memory: memoryOf(facts), now });
}

export const RICH: Capabilities = {
  choices: 'pressed',
  edits: true,
  threads: true,
  files: 'any',
  textLimit: 4_000,
};
export const PLAIN: Capabilities = {
  choices: 'numbered',
  edits: false,
  threads: false,
  files: 'any',
  textLimit: 2_000,
};
export const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const nobody = () => Promise.reject(new Error('This world asks nobody'));
/** A team whose program asks nobody: what asks it all the same fails. */
const NO_PROGRAMME: AskService = {
  list: nobody,
  tell: nobody,
  find: nobody,
  pause: nobody,
  resume: nobody,
};

/** What is the same in every world. */
export const STEADY: Pick<TeamServices, 'companyName' | 'defaultLocale' | 'tag' | 'log' | 'asks'> =
  {
    asks: NO_PROGRAMME,
    companyName: 'Harbour & Pine',
    defaultLocale: 'en',
    tag: (text) => ({
      polarity: /broken|wet|bad/.test(text) ? 'negative' : 'positive',
      themes: [],
    }),
    log: SILENT,
  };
