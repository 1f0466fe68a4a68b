import type { PlainRequest, PlainResponse, Route } from '../core/contract/plain-http.ts';
import type { ApiGuard } from './api-guard.ts';
import { type InvitationAnswer, InvitationRequest } from './invitation-shapes.ts';
import { json } from './json.ts';
import { type Fault, faultsOf, readJson } from './json-body.ts';

/** What became of a request that was well-formed. */
export type ApiInvited =
  | { readonly kind: 'invited'; readonly isNew: boolean; readonly answer: InvitationAnswer }
  | { readonly kind: 'unknown' | 'conflict'; readonly why: string };

export interface InvitationApi {
  readonly guard: ApiGuard;
  readonly invite: (wish: InvitationRequest) => Promise<ApiInvited>;
  /** The flows that may be asked for. */
  readonly flows: ReadonlySet<string>;
  /** The whole HTTP API as OpenAPI. */
  readonly description: () => object;
}

const BODY_LIMIT_BYTES = 16 * 1_024;

/** `POST /api/v1/invitations` and the description of the whole API, both for holders of the key. */
export function invitationApiRoutes(api: InvitationApi): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/api/v1/invitations',
      handle: async (request) => api.guard(request) ?? (await take(api, request)),
    },
    {
      method: 'GET',
      path: '/api/v1/openapi.json',
      handle: async (request) => api.guard(request) ?? json(200, api.description()),
    },
  ];
}

async function take(api: InvitationApi, request: PlainRequest): Promise<PlainResponse> {
  const read = await readJson(request, BODY_LIMIT_BYTES);
  if (!read.ok) return read.refusal;
  const { value } = read;
  const wish = InvitationRequest.safeParse(value);
  const faults = [...(wish.error ? faultsOf(wish.error) : []), ...flowFaults(value, api.flows)];
  if (!wish.success || faults.length > 0) {
    return json(400, { error: 'The request has faults.', faults });
  }
  return answered(await api.invite(wish.data));
}

function answered(invited: ApiInvited): PlainResponse {
  if (invited.kind === 'invited') return json(invited.isNew ? 201 : 200, invited.answer);
  return json(invited.kind === 'unknown' ? 404 : 409, { error: invited.why });
}

function flowFaults(value: unknown, flows: ReadonlySet<string>): readonly Fault[] {
  const flow = InvitationRequest.shape.flow.safeParse(Object(value).flow).data;
  if (flow === undefined || flows.has(flow)) return [];
  return [{ field: 'flow', reason: `is none of ${[...flows].join(', ')}` }];
}
