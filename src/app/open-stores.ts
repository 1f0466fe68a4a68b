import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ConsentLedger } from '../asking/consents/consent.ts';
import type { AskLedgerStore } from '../asking/ledger/ask-ledger-store.ts';
import type { PlanStore } from '../asking/plans/plan-store.ts';
import type { KeptFiles } from '../engine/ports.ts';
import type { PlanCounter, TallyReader } from '../insight/ports.ts';
import { rollups } from '../insight/rollups/rollups.ts';
import { DayCalendar } from '../insight/scope/day-calendar.ts';
import { rememberingTagger } from '../insight/tagging/remembering-tagger.ts';
import { ruleTagger } from '../insight/tagging/rule-tagger.ts';
import type { Tagger } from '../insight/tagging/tagger.ts';
import { factsBy } from '../insight/tally/facts.ts';
import type { ProgrammeStore } from '../programme/ports.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import { askLedgerStore } from '../stores/asking/ask-ledger-store.ts';
import { consentStore } from '../stores/asking/consent-store.ts';
import { planCounter } from '../stores/asking/plan-counter.ts';
import { planStore } from '../stores/asking/plan-store.ts';
import { caseStore } from '../stores/case-store.ts';
import { COLLECTIONS } from '../stores/collections.ts';
import { type FeedbackStore, feedbackStore, forgettingSaid } from '../stores/feedback-store.ts';
import { keptFiles } from '../stores/files/kept-files.ts';
import { programmeStore } from '../stores/programme-store.ts';
import { type ResponseStore, responseStore } from '../stores/responses/response-store.ts';
import { rollupDocuments, rollupRows } from '../stores/responses/rollup-rows.ts';
import { staffStore } from '../stores/staff-store.ts';
import { taskStore } from '../stores/task-store.ts';
import type { CaseStore, StaffStore, TaskStore } from '../team/ports.ts';
import { openStore, type Role } from './open-store.ts';
import type { BaseSettings } from './settings/config.ts';

/** Data and its stores: all that commands need which serve no channel. */
export interface Stores {
  readonly store: DocumentStore;
  readonly secret: string;
  readonly programme: ProgrammeStore;
  readonly responses: ResponseStore;
  /** One for the whole program: its word lists are the largest thing in memory. */
  readonly tagger: Tagger;
  /** What reports count, day by day in the team's zone. */
  readonly tallies: TallyReader;
  readonly cases: CaseStore;
  /** Whom to ask about what, when, and what came of it. */
  readonly plans: PlanStore;
  /** The same in numbers, for reports. */
  readonly planCounts: PlanCounter;
  readonly askLedgers: AskLedgerStore;
  /** What people agreed to and took back. */
  readonly consents: ConsentLedger;
  /** What colleagues are asked to do. */
  readonly tasks: TaskStore;
  /** What buyers said unasked. */
  readonly feedback: FeedbackStore;
  readonly staff: StaffStore;
  /** What buyers sent besides words. */
  readonly files: KeptFiles;
  close(): Promise<void>;
}

/** Texts whose tags are kept while their conversations go on. */
const REMEMBERED_TEXTS = 2_000;

/** Opens the store and makes sure of its indexes. Rejects where the store does not answer. */
export async function openStores(
  settings: BaseSettings,
  newId: () => string,
  role: Role = 'command',
): Promise<Stores> {
  const tagger = rememberingTagger(ruleTagger(settings.TAGS_DIR), REMEMBERED_TEXTS);
  const store = await openStore(settings, role);
  try {
    return await recordsIn(store, settings, tagger, newId);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function recordsIn(
  store: DocumentStore,
  settings: BaseSettings,
  tagger: Tagger,
  newId: () => string,
): Promise<Stores> {
  await store.prepare(COLLECTIONS);
  const factsOf = factsBy(tagger);
  const files = keptFiles(store, await store.shelf(newId));
  const plans = planStore(store, newId);
  const calendar = new DayCalendar(settings.DEFAULT_TIME_ZONE);
  return {
    store,
    secret: await openSecret(settings, newId),
    programme: programmeStore(store),
    responses: responseStore(store, { factsOf, newId, files, forgetSaid: forgettingSaid(store) }),
    tagger,
    tallies: rollups({ rows: rollupRows(rollupDocuments(store), newId), calendar, factsOf }),
    cases: caseStore(store, newId),
    plans,
    planCounts: planCounter(store, plans),
    askLedgers: askLedgerStore(store, newId),
    consents: consentStore(store),
    tasks: taskStore(store),
    feedback: feedbackStore(store),
    staff: staffStore(store),
    files,
    close: () => store.close(),
  };
}

/**
 * The secret that signs tokens: given, or generated once into `DATA_DIR` for its owner's eyes only.
 * Two random ids hold 244 bits of chance.
 */
async function openSecret(
  { SECRET, DATA_DIR }: BaseSettings,
  newId: () => string,
): Promise<string> {
  if (SECRET !== undefined) return SECRET;
  const file = path.resolve(DATA_DIR, 'secret');
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const fresh = createHash('sha256').update(newId()).update(newId()).digest('hex');
  try {
    await writeFile(file, fresh, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return await readFile(file, 'utf8');
}
