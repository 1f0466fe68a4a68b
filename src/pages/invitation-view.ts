import type { Locale } from '../base/locale.ts';
import type { DeepLink } from '../core/contract/channel.ts';
import type { PageFrame } from './shell.tsx';

/** A way into one channel. */
export interface WayIn extends DeepLink {
  readonly channel: string;
}

/** What the pages of one invitation show. */
export interface InvitationView extends Omit<PageFrame, 'root'> {
  /** The number by which the buyer knows the shipment. */
  readonly shipment: string;
  readonly product: string;
  /** Days such as `2026-12-31`. */
  readonly shippedOn: string;
  readonly arrivedOn: string | undefined;
  /** The browser apart, the messengers in the order in which they are offered. */
  readonly entrances: readonly WayIn[];
  /** Messengers in which the contact is known. */
  readonly known: ReadonlySet<string>;
  /** Eight signs; absent for an invitation that has none yet. */
  readonly code: string | undefined;
  /** The address of the page itself. */
  readonly pageUrl: string;
}

/** A day such as `2026-12-31` in words, e.g. `31 December 2026`. */
export function dayInWords(day: string, locale: Locale): string {
  const form = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return form.format(new Date(`${day}T00:00:00Z`));
}

/** Names of messengers as they write themselves; a channel that comes later shows its own. */
const NAMES: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  slack: 'Slack',
  wechat: 'WeChat',
};

export function channelName(channel: string, locale: Locale): string {
  if (channel === 'wechat' && locale === 'zh-CN') return '微信';
  return NAMES[channel] ?? channel;
}
