import { randomUUID } from 'node:crypto';
import type { BaseSettings } from './config.ts';
import { MINUTE_MS } from './core/instant.ts';
import type { KeptFiles } from './engine/ports.ts';
import { DayCalendar } from './insight/day-calendar.ts';
import type { TallyReader } from './insight/ports.ts';
import { rememberingTagger } from './insight/remembering-tagger.ts';
import { ruleTagger } from './insight/rule-tagger.ts';
import type { Tagger } from './insight/tagger.ts';
import { factsBy } from './insight/tally/facts.ts';
import { type OpenStore, openFiles, openStore } from './open-store.ts';
import type { ProgrammeStore } from './programme/ports.ts';
import { openSecret } from './secret.ts';
import { answeringInTime } from './store/answering-in-time.ts';
import { caseStore } from './store/case-store.ts';
import { type FeedbackStore, feedbackStore } from './store/feedback-store.ts';
import { ensureKernelIndexes, ensureTeamIndexes } from './store/indexes.ts';
import { type InvitationCounter, invitationCounter } from './store/invitation-counter.ts';
import { ensureProgrammeIndexes, programmeStore } from './store/programme-store.ts';
import { type ResponseStore, responseStore } from './store/response-store.ts';
import { rollupStore } from './store/rollup-store.ts';
import { staffStore } from './store/staff-store.ts';
import type { CaseStore, StaffStore } from './team/ports.ts';

/** Data and its stores: all that commands need which serve no channel. */
export interface Records {
  readonly store: OpenStore;
  readonly secret: string;
  readonly programme: ProgrammeStore;
  readonly responses: ResponseStore;
  /** One for the whole program: its word lists are the largest thing in memory. */
  readonly tagger: Tagger;
  /** What reports count, day by day in the team's zone. */
  readonly tallies: TallyReader;
  readonly invitations: InvitationCounter;
  readonly cases: CaseStore;
  /** What buyers said unasked. */
  readonly feedback: FeedbackStore;
  readonly staff: StaffStore;
  /** What buyers sent besides words. */
  readonly files: KeptFiles;
  close(): Promise<void>;
}

/** Imports and lists of everything may take their time. */
const BULK_LIMIT_MS = 2 * MINUTE_MS;

/** Texts whose tags are kept while their conversations go on. */
const REMEMBERED_TEXTS = 2_000;

/** Opens the store and makes sure of its indexes. Rejects where the store does not answer. */
export async function openRecords(
  settings: BaseSettings,
  newId: () => string = randomUUID,
): Promise<Records> {
  const tagger = rememberingTagger(ruleTagger(settings.TAGS_DIR), REMEMBERED_TEXTS);
  const store = await openStore(settings);
  try {
    return await recordsIn(store, settings, tagger, newId);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function recordsIn(
  store: OpenStore,
  settings: BaseSettings,
  tagger: Tagger,
  newId: () => string,
): Promise<Records> {
  const { connection } = store;
  const factsOf = factsBy(tagger);
  const files = answeringInTime(await openFiles(store, settings, newId), BULK_LIMIT_MS);
  const responses = responseStore(connection, { factsOf, newId, files });
  const calendar = new DayCalendar(settings.DEFAULT_TIME_ZONE);
  const tallies = rollupStore(connection, { calendar, factsOf, newId });
  await Promise.all([ensureKernelIndexes(connection), ensureTeamIndexes(connection)]);
  await Promise.all([
    ensureProgrammeIndexes(connection),
    responses.ensureIndexes(),
    tallies.ensureIndexes(),
  ]);
  return {
    store,
    secret: await openSecret(settings),
    programme: answeringInTime(programmeStore(connection), BULK_LIMIT_MS),
    responses,
    tagger,
    tallies,
    invitations: invitationCounter(connection),
    cases: answeringInTime(caseStore(connection)),
    feedback: answeringInTime(feedbackStore(connection), BULK_LIMIT_MS),
    staff: answeringInTime(staffStore(connection)),
    files,
    close: () => store.close(),
  };
}
