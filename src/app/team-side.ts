import type { ChannelAdapter } from '../core/contract/channel.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { TeamEvent } from '../core/contract/team-event.ts';
import type { Engine } from '../engine/engine.ts';
import type { CardBook } from '../engine/ports.ts';
import { evidentThemes } from '../insight/tagging/evident-themes.ts';
import { memoryStore } from '../stores/key-value-store.ts';
import { CaseService } from '../team/case-service.ts';
import { CardTranslation } from '../team/desk/card-translation.ts';
import { deliverer } from '../team/desk/deliver.ts';
import { digestRound } from '../team/desk/digest/digest-round.ts';
import { handleTeamEvent, type TeamServices } from '../team/desk/handle-team-event.ts';
import type { ReportService } from '../team/desk/reply.ts';
import { Strangers } from '../team/desk/strangers.ts';
import { strangersRound } from '../team/desk/strangers-line.ts';
import type { AskService } from '../team/ports.ts';
import { Rounds } from '../team/rounds.ts';
import { type SetUpDoor, setUpDoor } from '../team/set-up-door.ts';
import { cardButtons } from '../team/staff/card-buttons.ts';
import { COMMANDS } from '../team/staff/commands.ts';
import { taskNewsRound } from '../team/tasks/task-news.ts';
import type { TeamSettings } from '../team/team-settings.ts';
import { teamLocale, teamWords } from '../team/words/words.ts';
import type { Stores } from './open-stores.ts';
import type { Runtime } from './runtime.ts';
import type { BaseSettings } from './settings/config.ts';
import { labelsFor } from './team-labels.ts';
import { translator } from './translator.ts';

export interface TeamSideParts {
  readonly settings: BaseSettings;
  readonly team: TeamSettings;
  readonly surroundings: Runtime;
  readonly records: Stores;
  readonly cards: CardBook;
  readonly report: ReportService;
  readonly asks: AskService;
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly receive: Engine['receive'];
}

export interface TeamSide {
  /** Does what the engine tells the team's side. */
  readonly handle: (id: string, conversation: ConversationId, event: TeamEvent) => Promise<void>;
  /** Clocks, deliveries and digests; not yet started. */
  readonly rounds: Rounds;
}

/** Cases, commands and clocks of the team, on the given stores. */
export function createTeamSide(parts: TeamSideParts): TeamSide {
  const { settings, team, surroundings, records } = parts;
  const { now, log } = surroundings;
  const common: Omit<TeamServices, 'cases'> = {
    ...servicesOf(parts),
    ...translationOf(parts, { perform: (...asked) => cases.perform(...asked) }),
  };
  const cases: CaseService = new CaseService({
    store: records.cases,
    settings: team,
    deliver: deliverer(common),
    hasTeam: settings.TEAM_CHANNELS.length > 0,
    now,
    log,
  });
  const services = { ...common, cases };
  const chores = [
    () => cases.sweep(),
    digestRound(services),
    strangersRound(services),
    taskNewsRound(services),
  ];
  return {
    handle: (id, conversation, event) => handleTeamEvent(services, id, conversation, event),
    rounds: new Rounds(chores, log),
  };
}

function servicesOf(parts: TeamSideParts): Omit<TeamServices, 'cases' | 'translation'> {
  const { settings, team, surroundings, records, adapters } = parts;
  const { now, log } = surroundings;
  return {
    teamChannels: settings.TEAM_CHANNELS,
    settings: team,
    words: teamWords(team.locale),
    labels: labelsFor(team.locale),
    buttons: cardButtons(COMMANDS),
    companyName: settings.COMPANY_NAME,
    defaultLocale: settings.DEFAULT_LOCALE,
    setUp: setUpDoorOf(records, now),
    store: records.cases,
    tasks: records.tasks,
    feedback: records.feedback,
    staff: records.staff,
    cards: parts.cards,
    memory: memoryStore(records.store),
    report: parts.report,
    asks: parts.asks,
    strangers: new Strangers(),
    earlierResponses: records.responses.ofAccount,
    can: (channel) => adapters.get(channel)?.can,
    tag: (text, locale) => {
      const tags = records.tagger.tag(text, locale);
      return { polarity: tags.polarity, themes: evidentThemes(tags).themes };
    },
    receive: parts.receive,
    now,
    log,
  };
}

/** The door by which the first admin comes in, as the program's store remembers it. */
export function setUpDoorOf({ secret, store }: Stores, now: Runtime['now']): SetUpDoor {
  return setUpDoor({ secret, memory: memoryStore(store), now });
}

/** Nothing where no service is named. */
function translationOf(
  { settings, team, surroundings }: TeamSideParts,
  cases: Pick<CaseService, 'perform'>,
): Pick<TeamServices, 'translation'> {
  const { TRANSLATE_URL: url, TRANSLATE_KEY: key } = settings;
  if (url === undefined) return {};
  const target = teamLocale(team.locale).slice(0, 2);
  const translate = translator({ url, key, target });
  const labels = labelsFor(team.locale);
  return { translation: new CardTranslation({ translate, cases, labels, ...surroundings }) };
}
