const FAULTS_TOLD = 5;

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
}

/**
 * What is wrong with a delivery, for the operator: places and rules only, nothing of what was received.
 * `whole` names the delivery itself.
 */
export function faultsOf(error: { readonly issues: readonly Issue[] }, whole: string): string {
  return error.issues
    .slice(0, FAULTS_TOLD)
    .map(({ path, code }) => `${path.join('.') || whole}: ${code}`)
    .join('; ');
}
