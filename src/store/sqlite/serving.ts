import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../base/instant.ts';
import type { Serving } from '../port/document-store.ts';
import { ServedElsewhere } from '../port/errors.ts';
import type { Statements } from './statements.ts';

/** How often who serves says so. */
const BEAT_MS = 2_000;
/** Who has not said so for this long, by the clock of who watches, serves no more. */
const DEAD_MS = 10_000;
const LOOK_MS = 250;

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** Where its process ids count: two containers may have one host name. */
  readonly space: string;
  /** For people only: no clock of another process is trusted. */
  readonly since: Instant;
  /** Grows with each beat. */
  readonly beat: number;
}

/** The right to serve, as long as it is held. */
export interface ServingLease extends Serving {
  release(): Promise<void>;
}

/**
 * Notes in the store that this process serves. Rejects with `ServedElsewhere` where another one does,
 * after at most one of its beats; waits ten seconds where the other one is silent, and takes its place then.
 */
export async function claimServing(
  meta: Statements,
  now: () => Promise<Instant>,
): Promise<ServingLease> {
  const holder: Holder = {
    id: `${processId()}${performance.now()}`,
    pid: process.pid,
    host: hostname(),
    space: processSpace(),
    since: await now(),
    beat: 0,
  };
  await takePlace(meta, holder);
  return beatUntilLost(meta, holder);
}

async function takePlace(meta: Statements, holder: Holder): Promise<void> {
  let seen = await readHolder(meta);
  const begunAt = performance.now();
  for (;;) {
    const isDead = performance.now() - begunAt > DEAD_MS;
    if (seen === undefined || isDead || isGone(JSON.parse(seen), holder)) {
      if (await replace(meta, seen, holder)) return;
    }
    await wait(LOOK_MS);
    const next = await readHolder(meta);
    if (next !== undefined && next !== seen) throw new ServedElsewhere(whoServes(JSON.parse(next)));
    seen = next;
  }
}

/** Only where nothing has changed since it was read. */
async function replace(meta: Statements, seen: string | undefined, next: Holder): Promise<boolean> {
  const text = JSON.stringify(next);
  const [rows] =
    seen === undefined
      ? await meta.write(
          "INSERT INTO meta (name, value) VALUES ('serving', ?) ON CONFLICT DO NOTHING",
          [[text]],
        )
      : await meta.write("UPDATE meta SET value = ? WHERE name = 'serving' AND value = ?", [
          [text, seen],
        ]);
  return rows === 1;
}

async function readHolder(meta: Statements): Promise<string | undefined> {
  const text = "SELECT value FROM meta WHERE name = 'serving'";
  const [row] = await meta.read({ text, params: [] });
  return row && String(row[0]);
}

/** Known at once of a process of this machine; after a restart another may have its number, this one too. */
function isGone({ id, pid, host, space }: Holder, own: Holder): boolean {
  if (host !== own.host || space !== own.space) return false;
  if (pid === own.pid) return !id.startsWith(processId());
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function processId(): string {
  return `${process.pid} ${performance.timeOrigin} `;
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function beatUntilLost(meta: Statements, holder: Holder): ServingLease {
  const own = "name = 'serving' AND json_extract(value, '$.id') = ?";
  const text = `UPDATE meta SET value = json_set(value, '$.beat', json_extract(value, '$.beat') + 1) WHERE ${own}`;
  let beats: NodeJS.Timeout | undefined;
  const lost = new Promise<string>((resolve, reject) => {
    const beat = async () => {
      // Where the store cannot write now, nobody else can take the place either.
      const [rows] = await meta.write(text, [[holder.id]]).catch(() => [1]);
      if (rows === 0) resolve(await lostTo(meta));
    };
    beats = setInterval(() => void beat().catch(reject), BEAT_MS);
    beats.unref();
  });
  return {
    lost,
    release: async () => {
      clearInterval(beats);
      await meta.write(`DELETE FROM meta WHERE ${own}`, [[holder.id]]).catch(() => {});
    },
  };
}

async function lostTo(meta: Statements): Promise<string> {
  const text = await readHolder(meta);
  const other =
    text === undefined ? 'Another process served the store' : whoServes(JSON.parse(text));
  return `${other}. This process was silent for too long, and stops.`;
}

function whoServes({ pid, host, since }: Holder): string {
  const from = new Date(since).toISOString();
  return `Process ${pid} on ${host} has served this store since ${from}`;
}
