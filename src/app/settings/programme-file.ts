import { BUILT_IN_POLICY, type Policy } from '../../asking/policy.ts';
import { readPolicy } from '../../asking/read-policy.ts';
import type { BaseSettings } from './config.ts';
import { fileFaults, readOperatorFile } from './operator-file.ts';

const VARIABLE = 'PROGRAMME_FILE';

/** Who is asked, when and by which way, from the operator's file. Throws ConfigError that names every fault. */
export async function configuredPolicy({ PROGRAMME_FILE }: BaseSettings): Promise<Policy> {
  if (PROGRAMME_FILE === undefined) return BUILT_IN_POLICY;
  const read = readPolicy(await readOperatorFile(VARIABLE, PROGRAMME_FILE, './programme.json'));
  if (read.kind === 'policy') return read.policy;
  throw fileFaults(VARIABLE, read.faults);
}
