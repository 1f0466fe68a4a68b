import { readdir, readFile } from 'node:fs/promises';
import { CountryTable } from './country-table.ts';

const FOLDER = new URL('./holidays/', import.meta.url);

/** The built-in tables, one a country. */
export async function readTables(): Promise<readonly CountryTable[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  return await Promise.all(names.map(readTable));
}

async function readTable(name: string): Promise<CountryTable> {
  return CountryTable.parse(JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')));
}
