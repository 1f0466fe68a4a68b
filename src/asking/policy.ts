import { z } from 'zod';
import { present } from '../base/present.ts';
import { minutesOf } from '../base/time-of-day.ts';
import { ACCOUNT_CLASSES } from '../programme/account.ts';
import { CONTACT_ROLES, type ContactRole } from '../programme/contact.ts';
import { DEFAULT_FLOW } from '../programme/invitation.ts';

/** The ways in which somebody can be asked, the usual order. */
export const CARRIERS = ['chat', 'task'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** What allows us to ask by a carrier: nothing is needed, a customer of ours, or consent. */
export const BASES = ['none-needed', 'customer', 'consent'] as const;

const days = (most: number) =>
  z
    .int('must be a whole number of days')
    .min(0, 'must be 0 days or more')
    .max(most, {
      error: `must be ${most} days at most`,
    });

const TIME = 'must be a time of day, e.g. "09:00"';
const time = z.string(TIME).refine((text) => minutesOf(text) !== undefined, TIME);

const Hours = z
  .strictObject({ from: time, to: time })
  .refine(({ from, to }) => (minutesOf(from) ?? 0) < (minutesOf(to) ?? Infinity), {
    error:
      'leaves no moment of the day in which somebody may be asked, e.g. {"from": "09:00", "to": "17:00"}',
  });

const share = z.number('must be a part of 1, e.g. 0.5').gt(0, 'must be above 0').max(1, {
  error: 'must be 1 at most',
});

const Arm = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,30}$/, 'must be lower case, e.g. "after-3-days"'),
  delayDays: days(120).describe('From the arrival to the ask'),
  share: share.describe('The part of all shipments'),
});

const Experiment = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, 'must be lower case, e.g. "delay-2026"')
      .describe('A new name deals the shipments out anew'),
    arms: z.array(Arm).min(1, 'must have an arm').max(5),
  })
  .superRefine(({ arms }, { addIssue }) => {
    const sum = arms.reduce((total, arm) => total + arm.share, 0);
    if (Math.abs(sum - 1) > 1e-9) {
      addIssue({ code: 'custom', path: ['arms'], message: `must share 1 out, and share ${sum}` });
    }
    const names = arms.map(({ name }) => name);
    if (new Set(names).size < names.length) {
      addIssue({ code: 'custom', path: ['arms'], message: 'names an arm twice' });
    }
  });

const carriers = z
  .array(z.enum(CARRIERS, `must be one of ${CARRIERS.join(', ')}`))
  .min(1, 'must name a carrier');

const byCountry = z.record(
  z.string().regex(/^[A-Z]{2}$/, 'must be the two letters of a country, e.g. DE'),
  z.enum(BASES, `must be one of ${BASES.join(', ')}`),
);

type OwnRules = z.infer<typeof OwnRules>;
const OwnRules = z.strictObject({
  contactEveryDays: days(730).optional(),
  remindAfterDays: days(60).nullable().optional(),
  carriers: carriers.optional(),
  questions: z
    .array(z.string().min(1))
    .min(1, 'must name a question')
    .optional()
    .describe('In place of those of their role, e.g. ["overall", "open"]'),
  offersCall: z.boolean('must be true or false').optional().describe('A person may call instead'),
});

/** Who is asked, when, how often and by which way. */
export type Policy = z.infer<typeof PolicyShape>;
const PolicyShape = z.strictObject({
  version: z.string().min(1).max(40).default('built-in').describe('Kept with each decision'),
  flow: z.string().min(1).max(100).default(DEFAULT_FLOW).describe('The survey that is begun'),
  roles: z
    .array(z.enum(CONTACT_ROLES, `must be one of ${CONTACT_ROLES.join(', ')}`))
    .default([...CONTACT_ROLES])
    .describe('Which contacts of an account are asked'),
  sample: share.default(1).describe('The part of contacts and shipments that is asked'),
  hours: Hours.default({ from: '09:00', to: '17:00' }).describe(
    'When somebody may be asked, on working days of their own place',
  ),
  experiment: Experiment.default({
    name: 'usual',
    arms: [{ name: 'after-3-days', delayDays: 3, share: 1 }],
  }).describe('How long after the arrival to ask; several arms are a test'),
  giveUp: z
    .strictObject({
      withoutArrivalDays: days(365).default(120).describe('After the goods were shipped'),
      withOpenCaseDays: days(365).default(45).describe('After the case was opened'),
      staleDays: days(365).default(60).describe('After the arrival'),
    })
    .prefault({}),
  fatigue: z
    .strictObject({
      contactEveryDays: days(730).default(30).describe('Between two asks of one person'),
      accountAsks: z.int().min(1).max(1_000).default(3).describe('In one window of an account'),
      accountDays: days(730).default(30).describe('The window of an account'),
    })
    .prefault({}),
  remindAfterDays: days(60)
    .nullable()
    .default(5)
    .describe('Once, where nobody has opened the ask; null: never'),
  expireAfterDays: days(365)
    .min(1, 'must be 1 day or more')
    .default(30)
    .describe('An ask that nobody opens is given up'),
  notices: z
    .boolean('must be true or false')
    .default(true)
    .describe('Whether buyers are told of delays'),
  spreadDays: days(30)
    .default(3)
    .describe('After a pause, asks that were missed are spread over so long at most'),
  carriers: carriers.default([...CARRIERS]).describe('Ways to ask, the first that is available'),
  classes: z
    .partialRecord(z.enum(ACCOUNT_CLASSES), OwnRules)
    .default({ A: { offersCall: true }, C: { questions: ['overall', 'open'] } })
    .describe('What is different for accounts of a class'),
  byRole: z
    .partialRecord(z.enum(CONTACT_ROLES), OwnRules)
    .default({})
    .describe('What is different for contacts in a role, where the class does not say'),
  customerMonths: z
    .int()
    .min(1)
    .max(60)
    .default(12)
    .describe('An account is a customer for so long after its last shipment'),
  basis: z
    .strictObject({
      chat: z.enum(BASES).default('customer'),
      task: z.enum(BASES).default('none-needed'),
      countries: z
        .strictObject({ chat: byCountry.default({}), task: byCountry.default({}) })
        .prefault({})
        .describe('Where a country asks for something else'),
    })
    .prefault({}),
});

export const Policy = PolicyShape.superRefine((policy, { addIssue }) => {
  for (const { path, message } of contradictions(policy)) {
    addIssue({ code: 'custom', path, message });
  }
});

/** What a policy says that cannot be kept. */
function contradictions(policy: Policy) {
  const { remindAfterDays, expireAfterDays, giveUp, experiment } = policy;
  const reminders = [
    { path: ['remindAfterDays'], days: remindAfterDays },
    ...ownRules(policy).map(({ path, own }) => ({
      path: [...path, 'remindAfterDays'],
      days: own.remindAfterDays ?? null,
    })),
  ];
  const late = reminders.filter(({ days: after }) => after !== null && after >= expireAfterDays);
  const stale = experiment.arms.flatMap(({ delayDays }, index) =>
    delayDays > giveUp.staleDays ? [{ path: ['experiment', 'arms', index, 'delayDays'] }] : [],
  );
  return [
    ...late.map(({ path }) => ({
      path,
      message: `must be less than expireAfterDays (${expireAfterDays}), when the ask is given up`,
    })),
    ...stale.map(({ path }) => ({
      path,
      message: `must be ${giveUp.staleDays} at most, as giveUp.staleDays says`,
    })),
  ];
}

/** The policy that holds where the operator gives none. */
export const BUILT_IN_POLICY: Policy = Policy.parse({});

/** All that a policy says of classes and roles, with its place. */
export function ownRules({ classes, byRole }: Policy) {
  const inPlace = (place: string, rules: Readonly<Record<string, OwnRules | undefined>>) =>
    Object.entries(rules).flatMap(([name, own]) => (own ? [{ path: [place, name], own }] : []));
  return [...inPlace('classes', classes), ...inPlace('byRole', byRole)];
}

/** Whom rules may be for. */
interface RulesOf {
  readonly account: { readonly class?: string | undefined };
  readonly contact: { readonly role: ContactRole };
}

/** What holds for a contact: what their account's class says, else their role, else all others. */
export function rulesFor(policy: Policy, { account, contact }: RulesOf) {
  const known = ACCOUNT_CLASSES.find((one) => one === account.class);
  const usual = {
    contactEveryDays: policy.fatigue.contactEveryDays,
    remindAfterDays: policy.remindAfterDays,
    carriers: policy.carriers,
    questions: undefined,
    offersCall: false,
  };
  const role = policy.byRole[contact.role];
  return { ...usual, ...present({ ...role }), ...present({ ...(known && policy.classes[known]) }) };
}
