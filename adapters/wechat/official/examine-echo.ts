import type { Instant } from '../../../src/base/instant.ts';
import type { Check } from '../../../src/core/contract/channel.ts';
import { signatureOf } from './signature.ts';

const TIMEOUT_MS = 10_000;

export interface EchoQuestion {
  readonly publicUrl: string | undefined;
  readonly token: string;
  readonly now: Instant;
  readonly newId: () => string;
}

/** Asks our own public address what WeChat would ask it: signed, and not. */
export async function examineEcho(question: EchoQuestion): Promise<Check> {
  const { publicUrl } = question;
  if (publicUrl === undefined) {
    return {
      subject: 'webhook',
      verdict: 'bad',
      detail: 'PUBLIC_URL is not set, so WeChat cannot reach this program',
      remedy: "Set PUBLIC_URL, and PUBLIC_URL/webhooks/wechat as the account's server address",
    };
  }
  const url = `${publicUrl.replace(/\/+$/, '')}/webhooks/wechat`;
  return await fetch(`${url}?${signedQuery(question)}`, options()).then(
    (signed) => judge(url, signed),
    () => unreachable(url),
  );
}

const ECHO = 'quayside-looks-at-itself';

function signedQuery({ token, now, newId }: EchoQuestion): URLSearchParams {
  const timestamp = String(Math.floor(now / 1_000));
  const nonce = newId();
  const signature = signatureOf([token, timestamp, nonce]);
  return new URLSearchParams({ signature, timestamp, nonce, echostr: ECHO });
}

function options(): RequestInit {
  return { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) };
}

async function judge(url: string, signed: Response): Promise<Check> {
  if (signed.status !== 200 || (await signed.text()) !== ECHO) {
    return {
      subject: 'webhook',
      verdict: 'bad',
      detail: `${url} does not answer a signed request (HTTP ${signed.status})`,
      remedy: 'Check that PUBLIC_URL points to this program and that both use the same token',
    };
  }
  const unsigned = await fetch(`${url}?echostr=${ECHO}`, options());
  if (unsigned.status === 401) {
    const detail = `${url} accepts signed requests and rejects others`;
    return { subject: 'webhook', verdict: 'good', detail };
  }
  return {
    subject: 'webhook',
    verdict: 'bad',
    detail: `${url} accepts an unsigned request (HTTP ${unsigned.status})`,
    remedy: 'Something in front of this program answers in its place: remove it',
  };
}

function unreachable(url: string): Check {
  return {
    subject: 'webhook',
    verdict: 'bad',
    detail: `${url} cannot be reached from this machine`,
    remedy: 'Check that the program is running and that PUBLIC_URL and its certificate are right',
  };
}
