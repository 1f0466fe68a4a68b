import { z } from 'zod';
import { unknownName } from '../../base/text/unknown-name.ts';
import { THEMES } from '../../insight/theme.ts';
import { Identities } from './identity.ts';

/** A theme of causes; a name that is none would route nothing. */
const theme = z.enum(THEMES, {
  error: ({ input }) =>
    typeof input === 'string'
      ? unknownName('theme', input, THEMES)
      : 'must be a theme, e.g. "documents"',
});

/** Who in the house answers for what buyers speak about. */
export type Department = z.infer<typeof Department>;
export const Department = z.strictObject({
  name: z
    .string('must be a name')
    .min(1, 'must be a name')
    .max(100, 'must have at most 100 characters'),
  themes: z
    .array(theme, 'must be a list of themes, e.g. ["documents"]')
    .readonly()
    .describe(`What it answers for: ${THEMES.join(', ')}`),
  people: Identities.describe('Who gets its cases, in turn'),
});

export const Departments = z
  .array(Department, 'must be a list of departments')
  .readonly()
  .refine(
    (departments) => new Set(departments.map(({ name }) => name)).size === departments.length,
    'has two departments with the same name',
  );

/** Who hears of a breach. */
export type Escalation = z.infer<typeof Escalation>;
export const Escalation = z.strictObject({
  chain: Identities.default([]).describe('One further with every breach of a case'),
  decides: Identities.default([]).describe(
    'Those with authority: from the second breach on, and at once where a first-class account is red',
  ),
});
