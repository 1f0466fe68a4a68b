import { DAY_MS, type Instant } from '../../base/instant.ts';
import { shownCode } from '../../core/contract/invitation-code.ts';
import type { AskCarrier, Carried, Parcel } from './carrier.ts';
import { type ForwardFacts, forwardText, noticeText, reminderText } from './forward-text.ts';

/** What a colleague is to do for a plan, as the team's tasks take it. */
export interface AskTask {
  readonly id: string;
  readonly kind: 'forward' | 'remind';
  readonly owner?: string;
  readonly contactId: string;
  readonly facts: {
    readonly contact: string;
    readonly account: string;
    readonly shipment: string;
  };
  readonly text: string;
  readonly due: Instant;
  readonly from: { readonly plan: string };
  readonly at: Instant;
}

export interface TaskCarrierParts {
  readonly tasks: {
    /** The same id again changes nothing. */
    add(task: AskTask): Promise<unknown>;
    byId(id: string): Promise<object | undefined>;
    /** Nobody needs to do it any more; nothing where it is done, or not there. */
    withdraw(id: string, why: 'answered', at: Instant): Promise<unknown>;
  };
  /** Where the invitation opens, and the code to be typed in place of the link. */
  readonly entranceOf: (
    invitation: NonNullable<Parcel['invitation']>,
  ) => Promise<{ readonly link: string; readonly code: string }>;
  readonly companyName: string;
  readonly defaultLocale: ForwardFacts['locale'];
  readonly now: () => Instant;
}

/** The owner of the account sends a ready text on, by whatever way they have. */
export function taskCarrier(parts: TaskCarrierParts): AskCarrier {
  const { tasks, now } = parts;
  const withdraw = ({ id }: Parcel['plan']) => withdrawTasks(tasks, id, now());
  return {
    name: 'task',
    ask: (parcel) => add(parts, parcel, 'forward'),
    hasTaken: async ({ plan }) => (await tasks.byId(taskId(plan.id, 'forward'))) !== undefined,
    isLost: async () => false,
    remind: async (parcel) => {
      await add(parts, parcel, 'remind');
    },
    giveUp: ({ plan }) => withdraw(plan),
    settle: withdraw,
  };
}

/** Nobody needs to send on any more what a plan asks. */
export async function withdrawTasks(
  tasks: Pick<TaskCarrierParts['tasks'], 'withdraw'>,
  plan: string,
  at: Instant,
): Promise<void> {
  await tasks.withdraw(taskId(plan, 'forward'), 'answered', at);
  await tasks.withdraw(taskId(plan, 'remind'), 'answered', at);
}

function taskId(plan: string, kind: AskTask['kind']): string {
  return `${kind}:${plan}`;
}

async function add(
  parts: TaskCarrierParts,
  parcel: Parcel,
  kind: AskTask['kind'],
): Promise<Carried> {
  const { plan, contact, account, shipment } = parcel;
  const text = await textOf(parts, parcel, kind);
  if (text === undefined) return { kind: 'refused', why: 'gone' };
  const owner = account.owner ?? shipment.owner?.name;
  const at = parts.now();
  await parts.tasks.add({
    id: taskId(plan.id, kind),
    kind,
    ...(owner !== undefined && { owner }),
    contactId: contact.id,
    facts: { contact: contact.name, account: account.name, shipment: shipment.reference },
    text,
    due: at + DAY_MS,
    from: { plan: plan.id },
    at,
  });
  return { kind: 'taken' };
}

/** Undefined where there is nothing to tell or to ask any more. */
async function textOf(
  { entranceOf, companyName, defaultLocale }: TaskCarrierParts,
  { plan, contact, account, shipment, invitation }: Parcel,
  kind: AskTask['kind'],
): Promise<string | undefined> {
  const facts: ForwardFacts = {
    locale: contact.locale ?? defaultLocale,
    contact: contact.name,
    owner: account.owner ?? shipment.owner?.name,
    companyName,
    shipment,
  };
  if (plan.kind === 'notice') return noticeText(facts);
  if (invitation === undefined) return undefined;
  const { link, code } = await entranceOf(invitation);
  const way = { link, code: shownCode(code) };
  return kind === 'forward' ? forwardText(facts, way) : reminderText(facts, way);
}
