import type { Engine } from '../../engine/engine.ts';
import { pauseSwitch } from '../../stores/asking/shift-store.ts';
import type { AskService } from '../../team/ports.ts';
import type { TeamSettings } from '../../team/team-settings.ts';
import type { AskingSideParts } from '../asking-side.ts';
import { factSources } from '../fact-sources.ts';
import { askService } from './ask-service.ts';

type Parts = Pick<
  AskingSideParts,
  'settings' | 'surroundings' | 'records' | 'policy' | 'time' | 'speaksFirst'
> & { readonly team: TeamSettings; readonly read: Engine['read'] };

/** What the team is told of asks, from the stores of the program, with what its planner decides by. */
export function openAskService(parts: Parts): AskService {
  const { settings, surroundings, records, policy, time, speaksFirst, team, read } = parts;
  const { now } = surroundings;
  const facts = factSources({ records, speaksFirst, read, now });
  return askService({
    sources: { ...facts, plans: records.plans },
    programme: records.programme,
    pause: pauseSwitch(records.store),
    deciding: { policy, time, timeZone: settings.DEFAULT_TIME_ZONE },
    reader: { locale: team.locale, timeZone: team.calendar.timeZone },
    now,
  });
}
