import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp } from '../../../../src/app/app.ts';
import { findAdapters } from '../../../../src/app/discover.ts';
import { type Environment, parseConfig } from '../../../../src/app/settings/config.ts';

/** A program whose time is told to it. */
export interface DrivenProgram {
  /** Sets its clock, and does all that is due by then; tells how many plans were looked at. */
  liveUntil(now: number): Promise<number>;
  /** Writes what rests in conversations. */
  write(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole program in this process. Without `listens` it takes nothing in, and only asks. */
export async function driveProgram(
  environment: Environment,
  startAt: number,
  listens = true,
): Promise<DrivenProgram> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-app-'));
  const questionnaire = path.join(folder, 'questionnaire.json');
  await writeFile(questionnaire, JSON.stringify({ burstQuietMs: 0 }));
  const usual = {
    DATA_DIR: folder,
    SECRET: 'a-secret-that-every-process-of-a-test-shares',
    COMPANY_NAME: 'Harbour & Pine',
    QUESTIONNAIRE_FILE: questionnaire,
    PORT: '0',
  };
  const config = parseConfig({ ...usual, ...environment }, await findAdapters());
  let now = startAt;
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const app = await createApp(config, { now: () => now, newId: randomUUID, log });
  if (listens) await app.start();
  return {
    liveUntil: async (to) => {
      now = Math.max(now, to);
      let looked = 0;
      for (let more = await app.planner.sweep(); more > 0; more = await app.planner.sweep()) {
        looked += more;
      }
      await app.engine.settled();
      await app.engine.sweep();
      await app.engine.settled();
      return looked;
    },
    write: () => app.engine.writeEverything(),
    stop: async () => {
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
