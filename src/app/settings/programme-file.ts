import { BUILT_IN_POLICY, type Policy } from '../../asking/policy.ts';
import { readPolicy } from '../../asking/read-policy.ts';
import type { Flow } from '../../core/contract/flow.ts';
import type { BaseSettings } from './config.ts';
import { fileFaults, readOperatorFile } from './operator-file.ts';
import { policyFaults } from './policy-faults.ts';

const VARIABLE = 'PROGRAMME_FILE';

/** Who is asked, when and by which way, from the operator's file. Throws ConfigError that names every fault. */
export async function configuredPolicy({ PROGRAMME_FILE }: BaseSettings): Promise<Policy> {
  if (PROGRAMME_FILE === undefined) return BUILT_IN_POLICY;
  const read = readPolicy(await readOperatorFile(VARIABLE, PROGRAMME_FILE, './programme.json'));
  if (read.kind === 'policy') return read.policy;
  throw fileFaults(VARIABLE, read.faults);
}

/** Throws ConfigError where the policy names a survey or questions that the operator's questionnaire does not have. */
export function demandKnownQuestions(policy: Policy, flows: ReadonlyMap<string, Flow>): void {
  const faults = policyFaults(policy, flows);
  if (faults.length > 0) throw fileFaults(VARIABLE, faults);
}
