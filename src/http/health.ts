import type { PlainResponse, Route } from '../core/channel.ts';

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
  let timer: NodeJS.Timeout | undefined;
  const lateness = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PROBE_MS);
  });
  try {
    return await Promise.race([isReady(), lateness]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
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
