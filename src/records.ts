import type { BaseSettings } from './config.ts';
import { type OpenStore, openStore } from './open-store.ts';
import type { ProgrammeStore } from './programme/ports.ts';
import { openSecret } from './secret.ts';
import { ensureKernelIndexes } from './store/indexes.ts';
import { ensureProgrammeIndexes, programmeStore } from './store/programme-store.ts';
import { type ResponseStore, responseStore } from './store/response-store.ts';

/** Data and its stores: all that commands need which serve no channel. */
export interface Records {
  readonly store: OpenStore;
  readonly secret: string;
  readonly programme: ProgrammeStore;
  readonly responses: ResponseStore;
  close(): Promise<void>;
}

/** Opens the store and makes sure of its indexes. Rejects where the store does not answer. */
export async function openRecords(settings: BaseSettings): Promise<Records> {
  const store = await openStore(settings);
  const { connection } = store;
  const responses = responseStore(connection);
  await ensureKernelIndexes(connection);
  await Promise.all([ensureProgrammeIndexes(connection), responses.ensureIndexes()]);
  return {
    store,
    secret: await openSecret(settings),
    programme: programmeStore(connection),
    responses,
    close: () => store.close(),
  };
}
