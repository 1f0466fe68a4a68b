import { z } from 'zod';
import { LOCALES, type Locale } from '../base/locale.ts';
import { BusinessCalendar } from './settings/calendar-settings.ts';
import { ClockSettings } from './settings/clock-settings.ts';
import { DigestSettings } from './settings/digest-settings.ts';
import { Identity } from './settings/identity.ts';
import { Members } from './settings/member-settings.ts';
import { Departments, Escalation } from './settings/people-settings.ts';
import { Replies } from './settings/reply-settings.ts';
import { SeveritySettings } from './settings/severity-settings.ts';

const yesOrNo = z.boolean('must be true or false');

/** How a team works on cases, as its JSON file says; every part may be left out. */
export type TeamSettings = z.infer<typeof TeamSettings>;
export const TeamSettings = z.strictObject({
  locale: z
    .enum(LOCALES, `must be one of ${LOCALES.join(', ')}`)
    .default('en' satisfies Locale)
    .describe('The language in which the team is written to'),
  calendar: BusinessCalendar.prefault({}).describe('When the clocks of cases run'),
  lights: SeveritySettings.prefault({}).describe('What makes a case red, yellow or green'),
  clocks: ClockSettings.prefault({}).describe('How long things may take, by light'),
  members: Members.default([]).describe('The colleagues, each with every identity they have'),
  departments: Departments.default([]).describe('Who owns which themes'),
  fallback: Identity.optional().describe('Who owns a case that no department answers for'),
  escalation: Escalation.prefault({}).describe('Who hears of a breach'),
  classes: z
    .strictObject({
      first: z
        .array(z.string(), 'must be a list of classes, e.g. ["A"]')
        .readonly()
        .default(['A'])
        .describe('Accounts whose cases come first in every list'),
    })
    .prefault({})
    .describe('How accounts of a class are preferred'),
  digest: DigestSettings.prefault({}).describe('When lists are sent'),
  showStaffName: yesOrNo
    .default(false)
    .describe('Whether the buyer sees the name of the person who answers'),
  replies: Replies.default({}).describe('Saved replies by name and language'),
  idleReleaseMinutes: z
    .number('must be minutes, e.g. 120')
    .int('must be whole minutes')
    .positive('must be more than 0 minutes')
    .default(120)
    .describe('After so long without a word a taken conversation goes back to the bot'),
});
