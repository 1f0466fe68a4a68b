import { writeFile } from 'node:fs/promises';
import { COUNTRIES, makeTable } from './make-table.ts';

const FOLDER = new URL('../../src/asking/calendar/holidays/', import.meta.url);

for (const country of COUNTRIES) {
  const text = JSON.stringify(makeTable(country), undefined, 2);
  await writeFile(new URL(`${country}.json`, FOLDER), `${text}\n`);
}
