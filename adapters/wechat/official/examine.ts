import { z } from 'zod';
import type { AdapterContext, Check } from '../../../src/core/contract/channel.ts';
import { clockFinding } from '../../parts/clock-finding.ts';
import type { OfficialSettings } from '../settings.ts';
import type { AccessToken, TokenResult } from './access-token.ts';
import type { AuthorisedCall } from './authorised-call.ts';
import { examineEcho } from './examine-echo.ts';
import { remedyFor } from './remedies.ts';

export interface ExamineTools {
  readonly settings: OfficialSettings;
  readonly context: AdapterContext;
  readonly tokens: AccessToken;
  readonly call: AuthorisedCall;
}

/** Looks without changing anything; never rejects. */
export async function examine(tools: ExamineTools): Promise<readonly Check[]> {
  const { settings, context } = tools;
  const token = await tools.tokens.get();
  const { publicUrl, now, newId } = context;
  const echo = examineEcho({ publicUrl, token: settings.token, now: now(), newId });
  return [
    encryption(settings),
    tokenFinding(token),
    clockFinding('WeChat', token.kind === 'token' ? token.date : undefined, now()),
    await echo.catch(() => ECHO_UNKNOWN),
    ...(token.kind === 'token' ? [await quota(tools.call)] : []),
    WINDOW,
  ];
}

const ECHO_UNKNOWN: Check = {
  subject: 'webhook',
  verdict: 'unknown',
  detail: 'The public address answered once, then stopped',
};

const WINDOW: Check = {
  subject: 'message window',
  verdict: 'good',
  detail:
    'WeChat allows 5 messages within 48 hours of each message from a buyer, and 3 within a minute ' +
    'of a follow, a scan or a menu tap; anything beyond that is not sent',
};

function encryption({ aesKey }: OfficialSettings): Check {
  if (aesKey !== undefined) {
    return {
      subject: 'encryption',
      verdict: 'good',
      detail: 'Only encrypted messages are accepted',
    };
  }
  return {
    subject: 'encryption',
    verdict: 'unknown',
    detail: 'Messages arrive unencrypted: their signature does not cover their content',
    remedy: 'Switch the account to safe mode and set WECHAT_OA_AES_KEY',
  };
}

function tokenFinding(result: TokenResult): Check {
  if (result.kind === 'token') {
    return { subject: 'token', verdict: 'good', detail: 'WeChat issues a token for this account' };
  }
  const { fault } = result;
  const said = fault.kind === 'refused' ? `${fault.code} ${fault.description}` : fault.description;
  const remedy = remedyFor(fault);
  return {
    subject: 'token',
    verdict: 'bad',
    detail: `WeChat issues no token: ${said}`,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

const Quota = z.object({
  quota: z.object({ daily_limit: z.number(), used: z.number(), remain: z.number() }),
});

async function quota(call: AuthorisedCall): Promise<Check> {
  const body = { cgi_path: '/cgi-bin/message/custom/send' };
  const result = await call('/cgi-bin/openapi/quota/get', body);
  const found = result.kind === 'done' ? Quota.safeParse(result.answer).data?.quota : undefined;
  if (found === undefined) {
    return {
      subject: 'quota',
      verdict: 'unknown',
      detail: 'WeChat does not report the remaining quota',
    };
  }
  const { remain, daily_limit: limit } = found;
  const detail = `${remain} of ${limit} messages left today`;
  return { subject: 'quota', verdict: remain > 0 ? 'good' : 'bad', detail };
}
