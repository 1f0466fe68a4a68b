import { inTime } from '../base/in-time.ts';
import type { Route } from '../core/contract/plain-http.ts';
import { json } from './json.ts';

/** Whether the program can do its work, with what else is to be told of it. */
export interface Ready {
  readonly ready: boolean;
}

/** A probe that has no answer by now is an answer. */
const PROBE_MS = 2_000;

async function withinPatience(readiness: () => Promise<Ready>): Promise<Ready> {
  try {
    return await inTime(readiness(), PROBE_MS);
  } catch {
    return { ready: false };
  }
}

/** `/healthz`: the process answers, whatever the database does. `/readyz`: it can do its work. */
export function healthRoutes(readiness: () => Promise<Ready>): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/healthz',
      handle: async () => json(200, { alive: true }),
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: async () => {
        const facts = await withinPatience(readiness);
        return json(facts.ready ? 200 : 503, facts);
      },
    },
  ];
}
