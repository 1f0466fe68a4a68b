import { userInfo } from 'node:os';
import { findAdapters } from '../../../src/app/discover.ts';
import { factSources, speakingFirst } from '../../../src/app/fact-sources.ts';
import { openStores } from '../../../src/app/open-stores.ts';
import { configuredCalendar } from '../../../src/app/settings/calendar-file.ts';
import { configuredPolicy } from '../../../src/app/settings/programme-file.ts';
import { configuredFlows } from '../../../src/app/settings/questionnaire.ts';
import { workingTime } from '../../../src/asking/working-time.ts';
import { readConfig } from '../../../src/main.ts';
import { pauseSwitch } from '../../../src/stores/asking/shift-store.ts';
import type { ProgrammeParts } from '../../programme.ts';
import { newId, now } from './open-records.ts';

/** The store, the policy and the calendar as the environment names them; to be closed by the command. */
export async function openProgramme(): Promise<ProgrammeParts> {
  const { base } = await readConfig();
  const [policy, calendar, definitions, flows] = await Promise.all([
    configuredPolicy(base),
    configuredCalendar(base),
    findAdapters(),
    configuredFlows(base),
  ]);
  const records = await openStores(base, newId);
  return {
    ...factSources({ records, speaksFirst: speakingFirst(definitions), now }),
    programme: records.programme,
    plans: records.plans,
    pause: pauseSwitch(records.store),
    policy,
    flows,
    time: workingTime(calendar),
    timeZone: base.DEFAULT_TIME_ZONE,
    locale: base.DEFAULT_LOCALE,
    now: now(),
    by: userName(),
    close: records.close,
  };
}

/** As the system knows the person who types; some containers know nobody. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'the command line';
  }
}
