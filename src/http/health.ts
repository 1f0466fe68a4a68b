import type { PlainResponse, Route } from '../core/channel.ts';
import { inTime } from '../core/in-time.ts';

/** A probe that has no answer by now is an answer. */
const PROBE_MS = 2_000;

function verdict(status: number, facts: object): PlainResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(facts),
  };
}

async function withinPatience(isReady: () => Promise<boolean>): Promise<boolean> {
  try {
    return await inTime(isReady(), PROBE_MS);
  } catch {
    return false;
  }
}

/** `/healthz`: the process answers, whatever the database does. `/readyz`: it can do its work. */
export function healthRoutes(isReady: () => Promise<boolean>): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/healthz',
      handle: async () => verdict(200, { alive: true }),
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: async () => {
        const ready = await withinPatience(isReady);
        return verdict(ready ? 200 : 503, { ready });
      },
    },
  ];
}
