import type { Stores } from '../app/open-stores.ts';
import type { Runtime } from '../app/runtime.ts';
import type { BaseUrl } from '../app/settings/base-url.ts';
import type { BaseSettings } from '../app/settings/config.ts';
import { acceptedLocale } from '../base/accepted-locale.ts';
import type { FailedLookUps } from '../base/failed-look-ups.ts';
import { DAY_MS, MINUTE_MS } from '../base/instant.ts';
import type { Locale } from '../base/locale.ts';
import { networkOf } from '../base/network-of.ts';
import { RateLimit } from '../base/rate-limit.ts';
import type { Brand } from '../core/contract/brand.ts';
import type { ChannelAdapter } from '../core/contract/channel.ts';
import { invitationCodeIn, shownCode } from '../core/contract/invitation-code.ts';
import type { Route } from '../core/contract/plain-http.ts';
import { apiGuard } from '../http/api-guard.ts';
import { type ApiInvited, invitationApiRoutes } from '../http/invitation-api.ts';
import { invitationPageRoutes, type Looked, type Reader } from '../http/invitation-pages.ts';
import type { InvitationRequest } from '../http/invitation-shapes.ts';
import { pageAssetRoutes } from '../pages/asset-routes.ts';
import { homePage } from '../pages/home-page.tsx';
import { invitationPage } from '../pages/invitation-page.tsx';
import type { InvitationView } from '../pages/invitation-view.ts';
import { noticePage, STATUS_OF } from '../pages/notice-page.tsx';
import { printedPage } from '../pages/printed-page.tsx';
import { qrPng, qrSvg } from '../pages/qr-code.tsx';
import { CONTENT_SECURITY_POLICY } from '../pages/shell.tsx';
import { entrancesOf } from '../programme/entrances.ts';
import { addressedBy, invite } from '../programme/invite.ts';
import { lookAtInvitation } from '../programme/look-at-invitation.ts';
import { offeredWays } from '../programme/offered-ways.ts';
import { hasArrived, notArrived } from '../programme/skip-reason.ts';

export interface InvitationParts {
  readonly settings: BaseSettings;
  readonly brand: Brand;
  readonly surroundings: Runtime;
  readonly records: Pick<Stores, 'programme' | 'secret'>;
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly own: BaseUrl;
  /** The ids of the flows that an invitation may open. */
  readonly flows: readonly string[];
  readonly failures: FailedLookUps;
}

/** So many codes one address may try: links are not counted. */
const CODES_A_MINUTE = 10;

/** The page of an invitation, what is printed of it, the home page, and the API that invites. */
export function invitationRoutes(parts: InvitationParts): readonly Route[] {
  const { settings, brand, surroundings, own, flows } = parts;
  const { DEFAULT_LOCALE, API_KEY, OPEN_CHAT } = settings;
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
    ...invitationApiRoutes({
      guard: apiGuard({ key: API_KEY, now: surroundings.now }),
      invite: (wish) => inviteByApi(parts, wish),
      flows: new Set(flows),
      ownUrl: () => own.url,
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

async function inviteByApi(
  { surroundings, records, adapters, own }: InvitationParts,
  { contact, shipment, flow, expiresInDays, release, includeNotArrived }: InvitationRequest,
): Promise<ApiInvited> {
  const now = surroundings.now();
  const meant = await addressedBy(records.programme, { contact, shipment });
  if ('kind' in meant) return { kind: meant.fault, why: meant.why };
  if (!includeNotArrived && !hasArrived(meant.shipment, now)) {
    const why = `${notArrived(meant.shipment)}; "includeNotArrived": true invites anyway`;
    return { kind: 'conflict', why };
  }
  const wish = {
    contact,
    shipment,
    lifetimeMs: expiresInDays * DAY_MS,
    ...(flow !== undefined && { flow }),
    ...(release !== undefined && { release }),
  };
  const invited = await invite(records.programme, records.secret, wish, now);
  if (invited.kind === 'refused') return { kind: invited.fault, why: invited.why };
  const { invitation, token, code } = invited;
  const entrances = await entrancesOf(adapters.values(), { token, code }, surroundings.log);
  const answer = {
    invitation: invitation.id,
    token,
    code: shownCode(code),
    page: pageUrl(own, token),
    expiresAt: new Date(invitation.expiresAt).toISOString(),
    entrances: [...entrances],
  };
  return { kind: 'invited', isNew: invitation.createdAt === now, answer };
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
