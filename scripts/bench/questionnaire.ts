import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DIMENSIONS, WHYS } from './talk.ts';

/** Quayside's questionnaire for the talks of the bench: nothing waits for more words. */
export const QUESTIONNAIRE = {
  dimensions: DIMENSIONS.map((key) => ({ key, label: { en: `the ${key}` } })),
  whys: { low: WHYS, nearTop: WHYS },
  burstQuietMs: 0,
};

export async function temporaryQuestionnaire() {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-bench-'));
  const file = path.join(folder, 'questionnaire.json');
  await writeFile(file, JSON.stringify(QUESTIONNAIRE));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
