/** What a word does in a sentence. */
export const ROLES = [
  'weight',
  'stress',
  'negator',
  'contrast',
  'enquiry',
  'condition',
  'complaint',
  'sarcasm',
  'thanks',
  'wish',
] as const;
export type Role = (typeof ROLES)[number];

export interface Mark {
  readonly role: Role;
  /** A feeling's weight, -4 (worst) to 4 (best), or the factor by which a stress changes one. */
  readonly amount: number;
}

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role, role]));

/** A mark as a lexicon's heading names it: `weight -2`, `stress 1.4`, `negator`. */
export function markOf(heading: string): Mark | undefined {
  const [name = '', amount = '0', ...more] = heading.split(/\s+/);
  const role = ROLE_BY_NAME.get(name);
  if (role === undefined || more.length > 0 || !Number.isFinite(Number(amount))) return undefined;
  return { role, amount: Number(amount) };
}
