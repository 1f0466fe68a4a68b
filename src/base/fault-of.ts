/** An error's class, which never holds people's words. */
export function faultOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
