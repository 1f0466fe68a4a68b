import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCommand } from '../../scripts/export.ts';
import { openStores, type Stores } from '../../src/app/open-stores.ts';
import { parseConfig } from '../../src/app/settings/config.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/base/instant.ts';
import { claim } from '../../src/team/cases/operations/claim-case.ts';
import { resolve } from '../../src/team/cases/operations/resolve-case.ts';
import { staffSpoke } from '../../src/team/cases/speech.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { runCommand } from '../unit/scripts/import-runner.ts';
import {
  context,
  done,
  NOON,
  opened,
  RED,
  SETTINGS,
  subjectOf,
  YELLOW,
} from '../unit/team/example-case.ts';

describe.each(storesUnderTest())('the cases of a period, on $name', ({ open }) => {
  let store: TestStore;
  let folder: string;
  let records: Stores;

  const reopened = () =>
    openStores(parseConfig({ DATA_DIR: folder, ...store.environment }, []).base, randomUUID);

  beforeEach(async () => {
    store = await open();
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-export-'));
    records = await reopened();
  });
  afterEach(async () => {
    await records.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const readTimeZone = async () => 'UTC';

  /** One answered after an hour and resolved after two, one open, one of another time. */
  async function stored(): Promise<void> {
    const claimed = done(claim(RED, context('a', NOON + MINUTE_MS), SETTINGS));
    const answered = done(staffSpoke(claimed, context('b', NOON + HOUR_MS), SETTINGS));
    const repair = { kind: 'credit', text: 'We credit the two cartons.' };
    const solved = done(
      resolve(answered, { ...context('c', NOON + 2 * HOUR_MS), repair }, SETTINGS),
    );
    const early = opened({}, SETTINGS, NOON - 90 * 24 * HOUR_MS);
    for (const [index, each] of [solved, YELLOW, early].entries()) {
      const subject = subjectOf('A');
      const id = `case-${index}`;
      await records.cases.swap({ ...each, id, number: index + 1, version: 1, subject });
    }
  }

  it('have a row each, with how long they took', async () => {
    await stored();
    const file = path.join(folder, 'cases.csv');
    const wish = ['--what', 'cases', '--period', '2026-11', '--out', file];
    const { status, err } = await runCommand(exportCommand(reopened, readTimeZone, Date.now), wish);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const rows = parse(await readFile(file), { columns: true, bom: true });
    expect(rows).toMatchObject([
      {
        case: '1',
        light: 'red',
        state: 'resolved',
        first_answer_hours: '1',
        resolved_hours: '2',
        account: 'ACME',
        account_name: 'Acme',
        reference: 'INV-1',
        owner: 'slack:T1/U2',
        reason: 'anger',
        repair: 'credit',
        repair_words: 'We credit the two cartons.',
      },
      { case: '2', light: 'yellow', state: 'open', first_answer_hours: '', resolved_hours: '' },
    ]);
  });
});
