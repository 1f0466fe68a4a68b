import type { Check } from '../../src/core/contract/channel.ts';

const TIMEOUT_MS = 10_000;

/** Looks whether the outside address points to a running program; never rejects. */
export async function examine(publicUrl: string | undefined): Promise<readonly Check[]> {
  const subject = 'address';
  if (publicUrl === undefined) {
    const detail = 'PUBLIC_URL is not set: links work on this machine only';
    const remedy = 'Set PUBLIC_URL to the https address at which buyers reach this program';
    return [{ subject, verdict: 'unknown', detail, remedy }];
  }
  const url = `${publicUrl.replace(/\/+$/, '')}/healthz`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    () => undefined,
  );
  const said = (await answer?.text().catch(() => '')) ?? '';
  if (answer?.status === 200 && said.includes('"alive":true')) {
    return [{ subject, verdict: 'good', detail: `${publicUrl} points to a running program` }];
  }
  const detail =
    answer === undefined
      ? `${publicUrl} cannot be reached from this machine`
      : `${publicUrl} points to something else (HTTP ${answer.status})`;
  const remedy =
    'Check that the program is running, then the proxy, the host name and the certificate';
  return [{ subject, verdict: 'bad', detail, remedy }];
}
