import type { Contact } from './contact.ts';
import type { ChannelEntrance } from './entrances.ts';

/** Open only to people of a workspace that the exporter's app is in. */
const CLOSED = 'slack';
const BROWSER = 'web';

/** The ways in that make sense for a contact, and the channels in which that person is known. */
export interface OfferedWays {
  readonly entrances: readonly ChannelEntrance[];
  readonly known: ReadonlySet<string>;
}

/**
 * The browser first, then the messengers that the contact is known to use, then the others. Slack
 * is offered where somebody of the account is known in it, or where there is no other messenger.
 */
export function offeredWays(
  entrances: readonly ChannelEntrance[],
  { identities }: Contact,
  colleagues: readonly Contact[],
): OfferedWays {
  const known = channelsOf(identities);
  const inCompany = channelsOf(colleagues.flatMap((colleague) => colleague.identities));
  const isAlone = entrances.every(({ channel }) => [CLOSED, BROWSER].includes(channel));
  const offered = entrances.filter(
    ({ channel }) => channel !== CLOSED || isAlone || known.has(CLOSED) || inCompany.has(CLOSED),
  );
  const rank = ({ channel }: ChannelEntrance) => {
    if (channel === BROWSER) return 0;
    return known.has(channel) ? 1 : 2;
  };
  return { entrances: offered.toSorted((one, other) => rank(one) - rank(other)), known };
}

function channelsOf(identities: readonly string[]): ReadonlySet<string> {
  return new Set(identities.map((identity) => identity.split(':', 1)[0] ?? ''));
}
