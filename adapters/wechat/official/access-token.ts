import { z } from 'zod';
import { type Instant, MINUTE_MS } from '../../../src/base/instant.ts';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import type { OfficialSettings } from '../settings.ts';
import type { ApiResult, CallApi } from './api-client.ts';
import type { ApiFault } from './api-fault.ts';

/** WeChat gives out the next one five minutes before the old one ends. */
const EARLY_MS = 4 * MINUTE_MS;

export type TokenResult =
  | { readonly kind: 'token'; readonly token: string; readonly date: string | undefined }
  | { readonly kind: 'failed'; readonly fault: ApiFault };

/**
 * The access token, asked for once however many wait for it. It lives in this process only: the
 * endpoint gives every process the same one, so nothing secret need be written down to share it.
 */
export interface AccessToken {
  get(): Promise<TokenResult>;
  /** Another than the one that was refused: as others may have it by now, else by force. */
  renew(refused: string): Promise<TokenResult>;
}

const Answer = z.object({
  access_token: z.string().min(1).max(2_000),
  expires_in: z.number().positive(),
});

interface Kept {
  readonly token: string;
  readonly until: Instant;
}

export function accessToken(
  call: CallApi,
  { appId, secret }: Pick<OfficialSettings, 'appId' | 'secret'>,
  { now, secrets }: Pick<AdapterContext, 'now' | 'secrets'>,
): AccessToken {
  let kept: Kept | undefined;
  let asking: Promise<TokenResult> | undefined;

  async function ask(force: boolean): Promise<TokenResult> {
    const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: force };
    const result = understood(await call('/cgi-bin/stable_token', body));
    if (result.kind === 'failed') return result;
    secrets.learn(result.token);
    kept = { token: result.token, until: now() + result.lifetimeMs - EARLY_MS };
    return result;
  }

  function once(work: () => Promise<TokenResult>): Promise<TokenResult> {
    asking ??= work().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  return {
    async get() {
      if (kept !== undefined && now() < kept.until) return known(kept);
      return await once(() => ask(false));
    },
    async renew(refused) {
      if (kept !== undefined && kept.token !== refused) return known(kept);
      return await once(async () => {
        const shared = await ask(false);
        const isSame = shared.kind === 'token' && shared.token === refused;
        return isSame ? await ask(true) : shared;
      });
    },
  };
}

function known({ token }: Kept): TokenResult {
  return { kind: 'token', token, date: undefined };
}

function understood(
  result: ApiResult,
):
  | { readonly kind: 'token'; token: string; lifetimeMs: number; date: string | undefined }
  | { readonly kind: 'failed'; readonly fault: ApiFault } {
  if (result.kind === 'failed') return result;
  const answer = Answer.safeParse(result.answer);
  if (!answer.success) {
    return { kind: 'failed', fault: { kind: 'in-doubt', description: 'no token in the answer' } };
  }
  const { access_token: token, expires_in: seconds } = answer.data;
  return { kind: 'token', token, lifetimeMs: seconds * 1_000, date: result.date };
}
