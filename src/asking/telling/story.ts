import type { Instant } from '../../base/instant.ts';
import { type Decision, decide, type WorkingTime } from '../decide.ts';
import type { AskFacts } from '../facts.ts';
import type { Plan } from '../plans/plan.ts';
import type { Policy } from '../policy.ts';
import { type FactSources, readFacts } from '../read-facts.ts';

/** By what it is decided whom to ask. */
export interface Deciding {
  readonly policy: Policy;
  readonly time: WorkingTime;
  /** Of contacts whose country tells none. */
  readonly timeZone: string;
}

/** Which story is meant: that of a plan, else that of the survey of a contact about a shipment. All are ids. */
export interface StoryWish {
  readonly contact: string;
  readonly shipment: string;
  readonly plan?: string | undefined;
}

/** All that is known of one ask. */
export interface Story {
  readonly facts: AskFacts;
  /** What is kept of it; absent where no plan was made yet. */
  readonly plan?: Plan | undefined;
  /** What would be done about it now. */
  readonly decision: Decision;
}

/** Undefined where there is no such ask. Rejects with the store's errors. */
export async function readStory(
  sources: FactSources,
  { policy, time, timeZone }: Deciding,
  wish: StoryWish,
  now: Instant,
): Promise<Story | undefined> {
  const [contact] = await sources.programme.findMany('contacts', [wish.contact]);
  if (contact === undefined) return undefined;
  const all = await readFacts(sources, policy, timeZone, [contact.account]);
  const facts = all.find((one) => isMeant(one, wish));
  if (facts === undefined) return undefined;
  const plans = await sources.plans.ofAccount(contact.account);
  const plan = plans.find(({ id }) => id === facts.plan);
  return { facts, plan, decision: decide(facts, policy, time, now) };
}

function isMeant(facts: AskFacts, { contact, shipment, plan }: StoryWish): boolean {
  if (plan !== undefined) return facts.plan === plan;
  const isPair = facts.contact.id === contact && facts.shipment.id === shipment;
  return isPair && facts.kind === 'survey';
}
