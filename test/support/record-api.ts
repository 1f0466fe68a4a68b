import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningApp, runApp } from './running-app.ts';
import type { StoreUnderTest } from './store/stores.ts';

export const API_KEY = 'a-key-that-nobody-will-guess';
const MINUTE_MS = 60_000;

type Headers = Readonly<Record<string, string>>;

/** A program with an API key and one colleague, Lin Yue, and what an exporter's system sends to it. */
export interface RecordApiUnderTest {
  readonly program: RunningApp;
  readonly send: (
    method: 'PUT' | 'POST',
    address: string,
    body: unknown,
    headers?: Headers,
  ) => Promise<Response>;
  /** Until then the budget of requests is used up where many were made. */
  readonly passMinute: () => void;
  readonly close: () => Promise<void>;
}

export async function openRecordApi({ open }: StoreUnderTest): Promise<RecordApiUnderTest> {
  const store = await open();
  const folder = await mkdtemp(path.join(tmpdir(), 'record-api-'));
  const team = path.join(folder, 'team.json');
  const members = [{ name: 'Lin Yue', identities: ['slack:U0AB12'] }];
  await writeFile(team, JSON.stringify({ members }));
  let now = Date.now();
  const program = await runApp(store, { API_KEY, TEAM_FILE: team }, { now: () => now });
  return {
    program,
    send: (method, address, body, headers = {}) =>
      fetch(`${program.address}/api/v1/${address}`, {
        method,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${API_KEY}`,
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    passMinute: () => {
      now += MINUTE_MS;
    },
    close: async () => {
      await program.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
