/** What a word does in a sentence. */
export const ROLES = [
  'weight',
  'sign',
  'idiom',
  'denied',
  'act',
  'remedy',
  'complaint',
  'thanks',
  'wish',
  'stress',
  'negator',
  'joined',
  'either',
  'denial',
  'doubt',
  'unmet',
  'link',
  'excused',
  'elsewhere',
  'ours',
  'name',
  'product',
  'against',
  'contrast',
  'enquiry',
  'condition',
  'sarcasm',
] as const;
export type Role = (typeof ROLES)[number];

export interface LexiconEntry {
  readonly role: Role;
  /**
   * A feeling's weight, -4 (worst) to 4 (best), the factor by which a stress changes one, or how
   * many units a negation reaches over; 0 where the heading names none.
   */
  readonly amount: number;
}

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role, role]));

/** A mark as a lexicon's heading names it: `weight -2`, `stress 1.4`, `negator`. */
export function lexiconEntryOf(heading: string): LexiconEntry | undefined {
  const [name = '', amount = '0', ...more] = heading.split(/\s+/);
  const role = ROLE_BY_NAME.get(name);
  if (role === undefined || more.length > 0 || !Number.isFinite(Number(amount))) return undefined;
  return { role, amount: Number(amount) };
}

/** Words that may weigh; the others change them. */
const WEIGHING: ReadonlySet<Role> = new Set([
  'weight',
  'sign',
  'idiom',
  'denied',
  'remedy',
  'complaint',
  'thanks',
  'wish',
]);

/** Whether a word may weigh: nothing is negated beyond it. */
export function isWeighing({ role, amount }: LexiconEntry): boolean {
  return WEIGHING.has(role) && amount !== 0;
}

/** Whether a negation can be meant for a word. */
export function isTarget(mark: LexiconEntry): boolean {
  return mark.role === 'act' || isWeighing(mark);
}

/** Whether a word names what should be there, so that denying it is a complaint. */
export function isDue({ role, amount }: LexiconEntry): boolean {
  return role === 'denied' && amount < 0;
}

/** Whether a word weighs only as what is not there or does not happen. */
export function isMissing(mark: LexiconEntry): boolean {
  return mark.role === 'act' || isDue(mark);
}

/** Whether a word names trouble, so that denying it is praise. */
export function isTrouble({ role, amount }: LexiconEntry): boolean {
  return role === 'denied' ? amount > 0 : WEIGHING.has(role) && amount < 0;
}

const NEGATIONS: ReadonlySet<Role> = new Set(['negator', 'joined', 'either', 'denial']);

export function isNegation({ role }: LexiconEntry): boolean {
  return NEGATIONS.has(role);
}
