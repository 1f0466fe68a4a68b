import type { Stores } from '../app/open-stores.ts';
import type { Runtime } from '../app/runtime.ts';
import type { BaseUrl } from '../app/settings/base-url.ts';
import type { BaseSettings } from '../app/settings/config.ts';
import { DAY_MS } from '../base/instant.ts';
import type { ChannelAdapter } from '../core/contract/channel.ts';
import { shownCode } from '../core/contract/invitation-code.ts';
import type { Route } from '../core/contract/plain-http.ts';
import { apiGuard } from '../http/api-guard.ts';
import { type ApiInvited, invitationApiRoutes } from '../http/invitation-api.ts';
import type { InvitationRequest } from '../http/invitation-shapes.ts';
import { openApi } from '../http/openapi.ts';
import { entrancesOf } from '../programme/entrances.ts';
import { addressedBy, invite } from '../programme/invite.ts';
import type { AfterWriting } from '../programme/ports.ts';
import { hasArrived, notArrived } from '../programme/skip-reason.ts';
import { pageUrl } from './invitation-routes.ts';
import { recordDescriptions, recordRoutes } from './record-routes.ts';

interface ApiParts {
  readonly settings: BaseSettings;
  readonly surroundings: Runtime;
  readonly records: Pick<Stores, 'programme' | 'secret'>;
  readonly adapters: ReadonlyMap<string, ChannelAdapter>;
  readonly own: BaseUrl;
  /** Makes the plans of what was written. */
  readonly afterWriting: AfterWriting;
  /** The ids of the flows that an invitation may open. */
  readonly flows: readonly string[];
  /** The colleagues whom owners may be; none: owners are not looked at. */
  readonly team: { readonly members: readonly { readonly name: string }[] };
}

/** The HTTP API: it invites, and takes records in. All of it shares one budget of requests. */
export function apiRoutes(parts: ApiParts): readonly Route[] {
  const { settings, surroundings, own, flows } = parts;
  const guard = apiGuard({ key: settings.API_KEY, now: surroundings.now });
  return [
    ...invitationApiRoutes({
      guard,
      invite: (wish) => inviteByApi(parts, wish),
      flows: new Set(flows),
      description: () => openApi(own.url, recordDescriptions()),
    }),
    ...recordRoutes({ ...parts, guard }),
  ];
}

async function inviteByApi(
  { surroundings, records, adapters, own }: ApiParts,
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
