import { z } from 'zod';
import { unknownName } from '../../base/text/unknown-name.ts';
import { THEMES } from '../../insight/theme.ts';
import { Identities } from './identity.ts';

/** A theme of causes; a name that is none would route nothing. */
const theme = z.enum(THEMES, {
  error: ({ input }) =>
    typeof input === 'string' ? unknownName('theme', input, THEMES) : 'a theme, e.g. "documents"',
});

/** Who in the house answers for what buyers speak about. */
export type Department = z.infer<typeof Department>;
export const Department = z.strictObject({
  name: z.string('a name').min(1, 'a name').max(100, 'at most 100 characters'),
  themes: z
    .array(theme, 'a list of themes, e.g. ["documents"]')
    .readonly()
    .describe(`What it answers for: ${THEMES.join(', ')}`),
  people: Identities.describe('Who gets its cases, in turn'),
});

export const Departments = z
  .array(Department, 'a list of departments')
  .readonly()
  .refine(
    (departments) => new Set(departments.map(({ name }) => name)).size === departments.length,
    'two departments with one name',
  );

/** Who hears of a breach. */
export type Escalation = z.infer<typeof Escalation>;
export const Escalation = z.strictObject({
  chain: Identities.default([]).describe('One further with every breach of a case'),
  decides: Identities.default([]).describe(
    'Those with authority: from the second breach on, and at once where a first-class account is red',
  ),
});
