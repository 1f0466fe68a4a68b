import type { Check } from '../../src/core/contract/channel.ts';

const TIMEOUT_MS = 10_000;

/** Sends an unsigned delivery to our own public address: it must be refused there. */
export async function guardedFinding(url: string): Promise<Check> {
  const subject = 'signature';
  const status = await unsigned(url);
  if (status === 401) {
    return { subject, verdict: 'good', detail: `${url} rejects unsigned requests` };
  }
  if (status === undefined) {
    const detail = `${url} cannot be reached from this machine`;
    const remedy = 'Check that the program is running and that PUBLIC_URL points to it';
    return { subject, verdict: 'unknown', detail, remedy };
  }
  const detail = `${url} accepts an unsigned request (HTTP ${status})`;
  const remedy = 'Something else answers there: check that PUBLIC_URL points to this program';
  return { subject, verdict: 'bad', detail, remedy };
}

async function unsigned(url: string): Promise<number | undefined> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { method: 'POST', body: '{}', redirect: 'manual', signal });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
