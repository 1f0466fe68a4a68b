import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TurnStep } from './turn-steps.ts';

/** What the list of a turn says of the code that is not so; empty where all of it is. */
export async function turnFaults(steps: readonly TurnStep[]): Promise<readonly string[]> {
  const lists = await Promise.all(steps.map(faultsOf));
  return lists.flat();
}

async function faultsOf({ file, name, usedBy }: TurnStep): Promise<readonly string[]> {
  const [source, user] = await Promise.all([sourceOf(file), sourceOf(usedBy)]);
  const exported = new RegExp(`^export .*\\b(function|class|interface|type|const) ${name}\\b`, 'm');
  const faults = exported.test(source) ? [] : [`${file} exports no ${name}`];
  return isImported(user, name, path.basename(file))
    ? faults
    : [...faults, `${usedBy} does not import ${name}`];
}

/** Also where the import is one of several lines. */
function isImported(source: string, name: string, file: string): boolean {
  const imports = source.matchAll(/^import ([^;]*) from '([^']+)';/gm);
  return [...imports].some(
    ([, names = '', from = '']) =>
      path.basename(from) === file && new RegExp(`\\b${name}\\b`).test(names),
  );
}

async function sourceOf(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(() => '');
}
