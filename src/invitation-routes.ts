import type { BaseSettings } from './config.ts';
import type { ChannelAdapter, Route } from './core/channel.ts';
import { DAY_MS } from './core/instant.ts';
import { shownCode } from './core/invitation-code.ts';
import { apiGuard } from './http/api-guard.ts';
import { type ApiInvited, invitationApiRoutes } from './http/invitation-api.ts';
import { invitationPageRoutes, type Looked } from './http/invitation-pages.ts';
import type { InvitationRequest } from './http/invitation-shapes.ts';
import type { OwnUrl } from './own-url.ts';
import { entrancesOf } from './programme/entrances.ts';
import { invite } from './programme/invite.ts';
import { lookAtInvitation } from './programme/look-at-invitation.ts';
import type { Records } from './records.ts';
import {
  type InvitationView,
  invitationPage,
  printedPage,
  refusedInvitation,
} from './render/invitation/pages.ts';
import { CONTENT_SECURITY_POLICY } from './render/invitation/style.ts';
import { qrPng, qrSvg } from './render/qr-code.ts';
import type { Surroundings } from './surroundings.ts';

export interface InvitationParts {
  readonly settings: BaseSettings;
  readonly surroundings: Surroundings;
  readonly records: Pick<Records, 'programme' | 'secret'>;
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly own: OwnUrl;
  /** The ids of the flows that an invitation may open. */
  readonly flows: readonly string[];
}

/** The page of an invitation, what is printed of it, and the API that makes one. */
export function invitationRoutes(parts: InvitationParts): readonly Route[] {
  const { settings, surroundings, own, flows } = parts;
  const { COMPANY_NAME, DEFAULT_LOCALE, API_KEY } = settings;
  return [
    ...invitationPageRoutes<InvitationView>({
      look: (token, reader) => look(parts, token, reader),
      page: invitationPage,
      print: printedPage,
      svg: ({ pageUrl }) => qrSvg(pageUrl),
      png: ({ pageUrl }) => qrPng(pageUrl),
      refused: (why, reader) => refusedInvitation(why, reader ?? DEFAULT_LOCALE, COMPANY_NAME),
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
  { settings, surroundings, records, adapters, own }: InvitationParts,
  token: string,
  reader: InvitationView['locale'] | undefined,
): Promise<Looked<InvitationView>> {
  const { programme, secret } = records;
  const seen = await lookAtInvitation(programme, secret, token, surroundings.now());
  if (seen.kind === 'nothing') return seen;
  const view: InvitationView = {
    companyName: settings.COMPANY_NAME,
    shipment: seen.shipment.reference,
    locale: seen.contact.locale ?? reader ?? settings.DEFAULT_LOCALE,
    entrances: await entrancesOf(adapters.values(), { token: seen.token, code: seen.code }, surroundings.log),
    pageUrl: pageUrl(own, seen.token),
  };
  return { kind: 'open', view };
}

/** Where the page of this token is. */
export function pageUrl({ url }: OwnUrl, token: string): string {
  return `${url}/i/${encodeURIComponent(token)}`;
}

async function inviteByApi(
  { surroundings, records, adapters, own }: InvitationParts,
  { contact, shipment, flow, expiresInDays, release }: InvitationRequest,
): Promise<ApiInvited> {
  const now = surroundings.now();
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
