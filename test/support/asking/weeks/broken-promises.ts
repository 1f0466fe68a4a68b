import { groupBy } from '../../../../src/base/group-by.ts';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { inTheWay } from './day-off.ts';
import type { Market, Trader } from './market.ts';
import type { Weeks } from './six-weeks.ts';

/** One ask that reached somebody: a message of the bot, or a task for a colleague. */
interface Reached {
  readonly contact: string;
  readonly account: string;
  readonly shipment: string;
  readonly at: number;
  readonly isReminder: boolean;
}

const CONTACT_DAYS = 30;
const ACCOUNT_ASKS = 3;
const ACCOUNT_DAYS = 30;

/** What the program promises of asking, and has not kept: a line each. `doubts`: how many processes died. */
export function brokenPromises(weeks: Weeks, market: Market, doubts: number): readonly string[] {
  const reached = reachedIn(weeks, market);
  return [
    ...askedTwice(reached, doubts),
    ...outsideHours(reached, market),
    ...tooOften(reached),
    ...withoutReason(weeks),
    ...missing(weeks, market),
    ...takenForByHand(weeks),
    ...otherThanForeseen(weeks),
  ];
}

function reachedIn({ said, tasks }: Weeks, { traders }: Market): readonly Reached[] {
  const accountOf = new Map(traders.map(({ contact }) => [contact.id, contact.account]));
  const chats = said.flatMap(({ contact, text, at }): readonly Reached[] => {
    const shipment = /HP-(A\d+-s\d+)/.exec(text)?.[1];
    if (shipment === undefined) return [];
    if (!/May we begin/.test(text)) return [];
    const isReminder = !/this is Harbour & Pine/.test(text);
    return [{ contact, account: accountOf.get(contact) ?? '', shipment, at, isReminder }];
  });
  const sentOn = tasks.flatMap((task): readonly Reached[] => {
    const { contactId: contact = '', facts, at, kind, text = '' } = task;
    if (!text.includes('/i/')) return [];
    const shipment = (facts.shipment ?? '').replace('HP-', '');
    const account = accountOf.get(contact) ?? '';
    return [{ contact, account, shipment, at, isReminder: kind === 'remind' }];
  });
  return [...chats, ...sentOn];
}

function askedTwice(reached: readonly Reached[], doubts: number): readonly string[] {
  const twice = [false, true].flatMap((isReminder) =>
    [
      ...groupBy(
        reached.filter((one) => one.isReminder === isReminder),
        ({ contact, shipment }) => `${contact} about ${shipment}`,
      ),
    ]
      .filter(([, asks]) => asks.length > 1)
      .map(([what, asks]) => `${asks.length} asks of ${what}${isReminder ? ' (reminders)' : ''}`),
  );
  return twice.length <= doubts ? [] : twice;
}

function outsideHours(reached: readonly Reached[], { traders }: Market): readonly string[] {
  const places = new Map<string, Trader['place']>(
    traders.map(({ contact, place }) => [contact.id, place]),
  );
  return reached.flatMap(({ contact, shipment, at }) => {
    const place = places.get(contact);
    const why = place && inTheWay(at, place);
    return why === undefined ? [] : [`${contact} was asked about ${shipment}: ${why}`];
  });
}

function tooOften(reached: readonly Reached[]): readonly string[] {
  const first = reached.filter(({ isReminder }) => !isReminder);
  const once = [
    ...new Map(first.map((one) => [`${one.contact} ${one.shipment}`, one] as const)).values(),
  ];
  return [
    ...crowded(
      groupBy(once, ({ contact }) => contact),
      1,
      CONTACT_DAYS,
    ),
    ...crowded(
      groupBy(once, ({ account }) => account),
      ACCOUNT_ASKS,
      ACCOUNT_DAYS,
    ),
  ];
}

function crowded(
  groups: ReadonlyMap<string, readonly Reached[]>,
  most: number,
  days: number,
): readonly string[] {
  return [...groups].flatMap(([who, asks]) => {
    const times = asks.map(({ at }) => at);
    const counts = times.map(
      (from) => times.filter((at) => at >= from && at < from + days * DAY_MS).length,
    );
    const highest = Math.max(...counts);
    return highest > most ? [`${who} was asked ${highest} times within ${days} days`] : [];
  });
}

function withoutReason({ plans }: Weeks): readonly string[] {
  return plans
    .filter(({ state }) => state === 'skipped' || state === 'waiting' || state === 'unreachable')
    .filter(({ why, steps }) => {
      const isTold = steps.at(-1)?.because !== 'rules' || steps.some(isRefusal);
      return !isTold && !why.some(({ kind }) => kind !== 'go');
    })
    .map(({ id, state }) => `nobody knows why plan ${id} is ${state}`);
}

function isRefusal({ because }: Weeks['plans'][number]['steps'][number]): boolean {
  return because === 'carrier-refused';
}

function missing({ plans }: Weeks, { traders }: Market): readonly string[] {
  const surveys = plans.filter(({ kind }) => kind === 'survey');
  const perAccount = groupBy(surveys, ({ account }) => account);
  return [...perAccount].flatMap(([account, own]) => {
    const people = traders.filter(({ contact }) => contact.account === account).length;
    const shipments = new Set(own.map(({ shipment }) => shipment)).size;
    return own.length === people * shipments
      ? []
      : [`${account} has ${own.length} plans for ${people} contacts and ${shipments} shipments`];
  });
}

/** Nobody invites anybody by hand in the six weeks. */
function takenForByHand({ plans }: Weeks): readonly string[] {
  return plans
    .filter(({ asked, shipment }) => asked?.carrier === 'hand' && !shipment.endsWith('-old'))
    .map(({ contact, shipment }) => `${contact} was not asked by hand about ${shipment}`);
}

function otherThanForeseen({ days }: Weeks): readonly string[] {
  return days
    .filter(({ foreseen, happened }) => JSON.stringify(foreseen) !== JSON.stringify(happened))
    .map(
      ({ day, foreseen, happened }) =>
        `${day}: foreseen ${JSON.stringify(foreseen)}, happened ${JSON.stringify(happened)}`,
    );
}
