import type { Stores } from '../app/open-stores.ts';
import type { Runtime } from '../app/runtime.ts';
import type { BaseUrl } from '../app/settings/base-url.ts';
import type { BaseSettings } from '../app/settings/config.ts';
import { acceptedLocale } from '../base/accepted-locale.ts';
import type { FailedLookUps } from '../base/failed-look-ups.ts';
import { MINUTE_MS } from '../base/instant.ts';
import type { Locale } from '../base/locale.ts';
import { networkOf } from '../base/network-of.ts';
import { RateLimit } from '../base/rate-limit.ts';
import type { Brand } from '../core/contract/brand.ts';
import type { ChannelAdapter } from '../core/contract/channel.ts';
import { invitationCodeIn } from '../core/contract/invitation-code.ts';
import type { Route } from '../core/contract/plain-http.ts';
import { invitationPageRoutes, type Looked, type Reader } from '../http/invitation-pages.ts';
import { pageAssetRoutes } from '../pages/asset-routes.ts';
import { homePage } from '../pages/home-page.tsx';
import { invitationPage } from '../pages/invitation-page.tsx';
import type { InvitationView } from '../pages/invitation-view.ts';
import { noticePage, STATUS_OF } from '../pages/notice-page.tsx';
import { printedPage } from '../pages/printed-page.tsx';
import { qrPng, qrSvg } from '../pages/qr-code.tsx';
import { CONTENT_SECURITY_POLICY } from '../pages/shell.tsx';
import { entrancesOf } from '../programme/entrances.ts';
import { lookAtInvitation } from '../programme/look-at-invitation.ts';
import { offeredWays } from '../programme/offered-ways.ts';

export interface InvitationParts {
  readonly settings: BaseSettings;
  readonly brand: Brand;
  readonly surroundings: Runtime;
  readonly records: Pick<Stores, 'programme' | 'secret'>;
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly own: BaseUrl;
  readonly failures: FailedLookUps;
}

/** So many codes one address may try: links are not counted. */
const CODES_A_MINUTE = 10;

/** The page of an invitation, what is printed of it, and the home page. */
export function invitationRoutes(parts: InvitationParts): readonly Route[] {
  const { settings, brand } = parts;
  const { DEFAULT_LOCALE, OPEN_CHAT } = settings;
  const isOpen = OPEN_CHAT === 'on';
  const guesses = new RateLimit(CODES_A_MINUTE, MINUTE_MS);
  return [
    ...pageAssetRoutes(brand),
    homeRoute(
      (reader) => homePage({ brand, locale: reader ?? DEFAULT_LOCALE, root: '.', isOpen }),
      CONTENT_SECURITY_POLICY,
    ),
    ...invitationPageRoutes<InvitationView>({
      look: (written, reader) => look(parts, guesses, written, reader),
      page: invitationPage,
      print: printedPage,
      svg: ({ pageUrl }) => qrSvg(pageUrl),
      png: ({ pageUrl }) => qrPng(pageUrl),
      refused: (why, root, reader) =>
        noticePage(why, { brand, root, locale: reader ?? DEFAULT_LOCALE, isOpen }),
      statusOf: STATUS_OF,
      contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    }),
  ];
}

async function look(
  { settings, brand, surroundings, records, adapters, own, failures }: InvitationParts,
  guesses: RateLimit,
  written: string,
  reader: Reader,
): Promise<Looked<InvitationView>> {
  const { programme, secret } = records;
  const now = surroundings.now();
  const isCode = invitationCodeIn(written) !== undefined;
  const guessWaitMs = isCode ? guesses.waitMs(networkOf(reader.address ?? ''), now) : 0;
  if (guessWaitMs > 0) return { kind: 'nothing', why: 'crowded', waitMs: guessWaitMs };
  const seen = await lookAtInvitation(programme, secret, written, now);
  if (seen.kind === 'nothing') {
    const waitMs = seen.why === 'forged' ? failures.noted(reader.address, now) : 0;
    return waitMs > 0 ? { kind: 'nothing', why: 'crowded', waitMs } : seen;
  }
  const { contact, shipment, token, code } = seen;
  const entrances = await entrancesOf(adapters.values(), { token, code }, surroundings.log);
  const view: InvitationView = {
    brand,
    shipment: shipment.reference,
    product: shipment.product,
    shippedOn: shipment.shippedOn,
    arrivedOn: shipment.arrivedOn,
    locale: contact.locale ?? reader.locale ?? settings.DEFAULT_LOCALE,
    ...offeredWays(entrances, contact, await programme.contactsOf(contact.account)),
    code,
    pageUrl: pageUrl(own, token),
  };
  return { kind: 'open', view };
}

/** Where the page of this token is. */
export function pageUrl({ url }: BaseUrl, token: string): string {
  return `${url}/i/${encodeURIComponent(token)}`;
}

/** What the bare address of the server says, in the reader's language. */
function homeRoute(
  page: (locale: Locale | undefined) => string,
  contentSecurityPolicy: string,
): Route {
  return {
    method: 'GET',
    path: '/',
    handle: async ({ headers }) => ({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        vary: 'accept-language',
      },
      body: page(acceptedLocale(headers['accept-language'])),
    }),
  };
}
