import type { AccessToken } from './access-token.ts';
import type { ApiResult, CallApi } from './api-client.ts';
import { type ApiFault, TOKEN_REFUSED_CODES } from './api-fault.ts';

/** One call in the account's name; never rejects. */
export type AuthorisedCall = (path: string, body: object) => Promise<ApiResult>;

/**
 * Adds the access token. Where WeChat refuses just that, the call was certainly not carried out,
 * so it is made once more with another token; nothing else is ever repeated.
 */
export function authorisedCall(call: CallApi, tokens: AccessToken): AuthorisedCall {
  return async (path, body) => {
    const first = await tokens.get();
    if (first.kind === 'failed') return { kind: 'failed', fault: beforeTheCall(first.fault) };
    const result = await call(path, body, first.token);
    if (!isTokenRefused(result)) return result;

    const second = await tokens.renew(first.token);
    if (second.kind === 'failed') return { kind: 'failed', fault: beforeTheCall(second.fault) };
    return await call(path, body, second.token);
  };
}

function isTokenRefused(result: ApiResult): boolean {
  if (result.kind === 'done' || result.fault.kind !== 'refused') return false;
  return TOKEN_REFUSED_CODES.includes(result.fault.code);
}

/** Whatever became of the token's own request, the call that needed it was never made. */
function beforeTheCall(fault: ApiFault): ApiFault {
  if (fault.kind === 'refused') return fault;
  return { kind: 'never-left', description: `no access token: ${fault.description}` };
}
