import type { Instant } from '../../../src/base/instant.ts';
import type { Locale } from '../../../src/base/locale.ts';
import { teamAt } from '../../../src/team/team-now.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';
import { settingsOf } from '../../support/team/team-parts.ts';

const WEEKDAY = ['09:00-12:30', '13:30-18:00'];
const HOURS = {
  timeZone: 'Asia/Shanghai',
  days: {
    monday: WEEKDAY,
    tuesday: WEEKDAY,
    wednesday: WEEKDAY,
    thursday: WEEKDAY,
    friday: WEEKDAY,
  },
  holidays: ['2026-11-02'],
};

/** On the wall in Shanghai, in November 2026. */
export function wall(day: number, hour: number, minute = 0): Instant {
  return Date.UTC(2026, 10, day, hour - 8, minute);
}
/** Tuesday, within hours. */
export const MORNING = wall(3, 10);
/** Saturday before a Monday off. */
export const WEEKEND = wall(0, 11);

export interface Begins {
  readonly now?: Instant;
  readonly locale?: Locale;
  readonly calendar?: object | undefined;
  readonly team?: boolean;
  readonly numbered?: boolean;
}

const NUMBERED = {
  choices: 'numbered',
  edits: false,
  threads: false,
  files: 'any',
  textLimit: 2_000,
} as const;

export function talkOf({
  now = MORNING,
  calendar = HOURS,
  team = true,
  numbered = false,
}: Begins = {}) {
  return new TalkRunner({
    now,
    ...(team && { team: teamAt(settingsOf({ calendar }).calendar) }),
    ...(numbered && { can: NUMBERED }),
  });
}

/** A survey that has begun, at its first question. */
export function asked(begins: Begins = {}): TalkRunner {
  const talk = talkOf(begins);
  const locale = begins.locale ?? 'en';
  talk.invite(subjectFor(locale));
  talk.press('yes');
  return talk;
}

/** Nobody has answered in time; `since` the hand-over that there is, unless another is named. */
export function nobodyCame(talk: TalkRunner, since?: Instant): void {
  const { mode } = talk.conversation;
  const known = mode.kind === 'human' ? mode.since : 0;
  talk.event({ kind: 'kept-waiting', since: since ?? known });
}
