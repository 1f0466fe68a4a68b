import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isAbsent } from '../../base/is-absent.ts';
import { LOCALES } from '../../base/locale.ts';
import { type BaseSettings, ConfigError, type ConfigFault } from './config.ts';

const VARIABLE = 'TAGS_DIR';
const FILE = 'alarm.txt';
const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 100;

/**
 * The operator's alarm words: the lines of `every/alarm.txt` and of each language's `alarm.txt` in
 * TAGS_DIR, without comments (`#`). Throws ConfigError with every line that cannot be one.
 */
export async function readAlarmWords({ TAGS_DIR }: BaseSettings): Promise<readonly string[]> {
  if (TAGS_DIR === undefined) return [];
  const names = ['every', ...LOCALES].map((folder) => `${folder}/${FILE}`);
  const files = await Promise.all(names.map(async (name) => linesOf(path.join(TAGS_DIR, name))));
  const lines = files.flatMap((file, at) => file.map((line) => ({ ...line, name: names[at] })));
  const faults = lines.filter(({ text }) => !isWord(text)).map(faultOf);
  if (faults.length > 0) throw new ConfigError(faults);
  return lines.map(({ text }) => text);
}

interface Line {
  readonly text: string;
  /** In its file, from 1. */
  readonly number: number;
}

async function linesOf(file: string): Promise<readonly Line[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n');
    return lines
      .map((line, at) => ({ text: line.replace(/#.*/u, '').trim(), number: at + 1 }))
      .filter(({ text }) => text !== '');
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function isWord(text: string): boolean {
  const { length } = [...text];
  return length >= LEAST_CHARACTERS && length <= MOST_CHARACTERS && /[\p{L}\p{N}]/u.test(text);
}

function faultOf({ number, name }: Line & { readonly name: string | undefined }): ConfigFault {
  return {
    variable: VARIABLE,
    reason: `${name}, line ${number}: an alarm word has ${LEAST_CHARACTERS} to ${MOST_CHARACTERS} characters, one of them a letter or a figure`,
    example: 'recall',
  };
}
