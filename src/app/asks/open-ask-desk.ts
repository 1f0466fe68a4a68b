import type { Engine } from '../../engine/engine.ts';
import { pauseSwitch } from '../../stores/asking/shift-store.ts';
import type { AskDesk } from '../../team/ports.ts';
import type { TeamSettings } from '../../team/team-settings.ts';
import type { AskingSideParts } from '../asking-side.ts';
import { factSources } from '../fact-sources.ts';
import { askDesk } from './ask-desk.ts';

type Parts = Pick<
  AskingSideParts,
  'settings' | 'surroundings' | 'records' | 'policy' | 'time' | 'speaksFirst'
> & { readonly team: TeamSettings; readonly read: Engine['read'] };

/** The desk at which the team asks, on the program's stores, with what its planner decides by. */
export function openAskDesk(parts: Parts): AskDesk {
  const { settings, surroundings, records, policy, time, speaksFirst, team, read } = parts;
  const { now } = surroundings;
  const facts = factSources({ records, speaksFirst, read, now });
  return askDesk({
    sources: { ...facts, plans: records.plans },
    programme: records.programme,
    pause: pauseSwitch(records.store),
    deciding: { policy, time, timeZone: settings.DEFAULT_TIME_ZONE },
    reader: { locale: team.locale, timeZone: team.calendar.timeZone },
    now,
  });
}
