import { readFile } from 'node:fs/promises';
import { BUILT_IN_POLICY, type Policy } from '../../asking/policy.ts';
import { readPolicy } from '../../asking/read-policy.ts';
import { type BaseSettings, ConfigError } from './config.ts';

const VARIABLE = 'PROGRAMME_FILE';

/** Who is asked, when and by which way, from the operator's file. Throws ConfigError that names every fault. */
export async function configuredPolicy({ PROGRAMME_FILE }: BaseSettings): Promise<Policy> {
  if (PROGRAMME_FILE === undefined) return BUILT_IN_POLICY;
  const read = readPolicy(await readText(PROGRAMME_FILE));
  if (read.kind === 'policy') return read.policy;
  throw new ConfigError(
    read.faults.map(({ path, reason }) => ({
      variable: VARIABLE,
      reason: path === '' ? reason : `${path}: ${reason}`,
      example: undefined,
    })),
  );
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new ConfigError([
      {
        variable: VARIABLE,
        reason: 'points to a file that cannot be read',
        example: './programme.json',
      },
    ]);
  }
}
