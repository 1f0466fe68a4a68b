import type { AdapterContext, Check } from '../../../src/core/contract/channel.ts';
import { sign } from '../inbound/signature.ts';
import type { BotSettings } from '../settings.ts';

const TIMEOUT_MS = 10_000;
const SUBJECT = 'webhook';

/** Asks our own route from outside, as Slack does when the operator enters the address. */
export async function examineRoute(
  { webhookUrl, signingSecret }: BotSettings,
  { now, newId }: AdapterContext,
): Promise<readonly Check[]> {
  if (webhookUrl === undefined || signingSecret === undefined) {
    return [
      {
        subject: SUBJECT,
        verdict: 'unknown',
        detail: 'PUBLIC_URL is not set, so incoming requests cannot be tested',
        remedy: 'Set PUBLIC_URL, or SLACK_APP_TOKEN for Socket Mode',
      },
    ];
  }
  const challenge = newId();
  const body = JSON.stringify({ type: 'url_verification', challenge });
  const timestamp = String(Math.floor(now() / 1_000));
  const signed = await ask(webhookUrl, body, timestamp, sign(signingSecret, timestamp, body));
  const unsigned = await ask(webhookUrl, body, timestamp, undefined);
  return [signedFinding(signed, challenge), unsignedFinding(unsigned)];
}

type Answer = { readonly status: number; readonly body: string } | undefined;

async function ask(
  url: string,
  body: string,
  timestamp: string,
  signature: string | undefined,
): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    ...(signature === undefined ? {} : { 'x-slack-signature': signature }),
  };
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    return { status: response.status, body: await response.text() };
  } catch {
    return undefined;
  }
}

function signedFinding(answer: Answer, challenge: string): Check {
  if (answer?.status === 200 && answer.body === challenge) {
    return { subject: SUBJECT, verdict: 'good', detail: 'A signed request arrives' };
  }
  const what = answer === undefined ? 'is not answered' : `is answered with ${answer.status}`;
  return {
    subject: SUBJECT,
    verdict: 'bad',
    detail: `A signed request to PUBLIC_URL ${what}`,
    remedy: 'Start the program, then check the proxy, the certificate and PUBLIC_URL',
  };
}

function unsignedFinding(answer: Answer): Check {
  if (answer?.status === 401) {
    return { subject: SUBJECT, verdict: 'good', detail: 'An unsigned request is rejected' };
  }
  return {
    subject: SUBJECT,
    verdict: answer === undefined ? 'unknown' : 'bad',
    detail: `An unsigned request is ${answer === undefined ? 'not answered' : 'not rejected'}`,
    remedy: 'PUBLIC_URL must point to this program and nothing else',
  };
}
