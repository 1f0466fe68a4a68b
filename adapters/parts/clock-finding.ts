import type { Check } from '../../src/core/contract/channel.ts';

/** From here on something is wrong, long before a platform refuses what we sign. */
const SKEW_LIMIT_MS = 60_000;

/**
 * How this clock and a platform's agree. `said` is the platform's `date` header; the header counts
 * whole seconds.
 */
export function clockFinding(platform: string, said: string | undefined, nowMs: number): Check {
  const subject = 'clock';
  const skewMs = nowMs - Date.parse(said ?? '');
  if (Number.isNaN(skewMs)) {
    return { subject, verdict: 'unknown', detail: `${platform} did not say what time it is` };
  }
  const seconds = Math.round(Math.abs(skewMs) / 1_000);
  if (Math.abs(skewMs) <= SKEW_LIMIT_MS) {
    const detail = `This clock and ${platform}'s agree within ${SKEW_LIMIT_MS / 1_000} seconds`;
    return { subject, verdict: 'good', detail };
  }
  return {
    subject,
    verdict: 'bad',
    detail: `This clock is ${seconds} seconds ${skewMs > 0 ? 'ahead of' : 'behind'} ${platform}'s`,
    remedy: 'Synchronise the clock with NTP: signatures and time limits depend on it',
  };
}
